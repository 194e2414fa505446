// Persons whom the recogniser missed, told by what they do: "…,” said engineer Ann Lee."
import type { Entity, ParsedSentence, ParsedToken } from '#lib/core/language/analysis.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { listsOf } from './gazetteer.ts';

const SAYING =
  /^(?:said|says|added|adds|explained|explains|told|tells|wrote|writes|warned|warns|argued|argues|recalled|recalls|remembered|remembers)$/;
/** Within a name: "Ann van der Lee". */
const PARTICLE = /^(?:van|von|der|den|de|des|du|del|della|di|da|al|bin|ibn|el|la)$/;
const MOST_WORDS = 5;
const CONFIDENCE = 0.8;

/** The entities and, in the order of the text, the persons that stand beside a verb of saying and are no entity yet. */
export function withSpeakers(
  sentences: readonly ParsedSentence[],
  entities: readonly Entity[],
): Entity[] {
  const taken = new Set(
    entities.flatMap(({ sentence, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => `${sentence} ${first + at}`),
    ),
  );
  const missed = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, first): Entity[] => {
      const last = nameEnd(tokens, first);
      const [begin, end] = [tokens[first], tokens[last]];
      if (last === first || !begin || !end || !isSpeaking(tokens, first, last)) return [];
      for (let at = first; at <= last; at += 1) if (taken.has(`${sentence} ${at}`)) return [];
      const place = { start: begin.start, end: end.end, sentence, first, last };
      return [{ ...place, type: 'person', subtype: null, confidence: CONFIDENCE }];
    }),
  );
  return missed.length === 0
    ? [...entities]
    : [...entities, ...missed].sort((a, b) => a.start - b.start);
}

/** The last place of a name of two words or more that begins here; `first` where there is none. */
function nameEnd(tokens: readonly ParsedToken[], first: number): number {
  if (!isName(tokens[first]) || isName(tokens[first - 1])) return first;
  let last = first;
  while (last - first < MOST_WORDS) {
    let next = last + 1;
    while (PARTICLE.test(tokens[next]?.form ?? '')) next += 1;
    if (!isName(tokens[next])) break;
    last = next;
  }
  return last;
}

const isName = (token: ParsedToken | undefined): boolean =>
  token?.tag === 'NNP' && /^\p{Lu}[\p{L}'’.-]+$/u.test(token.form) && /\p{Ll}/u.test(token.form);

/** Right after the verb or a noun for a person behind it, or right before the verb. */
function isSpeaking(tokens: readonly ParsedToken[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const given = listsOf(tokens[first]?.form ?? '').some((list) => /^(?:male|female)$/.test(list));
  if (SAYING.test(after?.form ?? '')) return given;
  if (after && !/^[,.]$/.test(after.form)) return false;
  if (SAYING.test(before?.form ?? '')) return given;
  if (before?.tag !== 'NN' || nounClass(before.lemma) !== 'person') return false;
  const verb = tokens
    .slice(Math.max(0, first - 9), first - 1)
    .findLast(({ form }) => SAYING.test(form));
  return verb !== undefined;
}
