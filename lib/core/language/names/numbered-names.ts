// Rulers of one name: "Tomas" may be the first or the third where the text has both.
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { type Draft, nameOf } from './name-draft.ts';

const NUMBER = /^[IVX]+$/;

/** The numbers that stand behind each name of the text: "Tomas" -> I, III. */
export function numberedNames(
  sentences: readonly ParsedSentence[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const { tokens } of sentences) {
    tokens.forEach(({ form }, at) => {
      const next = tokens[at + 1]?.form ?? '';
      if (NUMBER.test(next) && /^\p{Lu}\p{Ll}+$/u.test(form))
        numbers.set(form, (numbers.get(form) ?? new Set()).add(next));
    });
  }
  return numbers;
}

/** Of "Tomas III" the text has another as well: the bare name is neither. */
export function isOneOfNumbered(
  draft: Draft,
  numbers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [last = '', before = ''] = nameOf(draft).split(' ').reverse();
  return NUMBER.test(last) && (numbers.get(before)?.size ?? 0) > 1;
}
