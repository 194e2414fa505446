// Why wrong options are wrong, by their text.
import type { Distractor } from '#lib/core/question/distract/candidates.ts';
import type { Because } from './draft.ts';

/** @param write the option's text as the question shows it */
export function becauseOf(
  found: readonly Distractor[],
  write: (text: string) => string = (text) => text,
): Because {
  return Object.fromEntries(
    found.map(({ text, provenance, reason }) => [
      write(text),
      { provenance, code: reason.code, params: reason.params },
    ]),
  );
}
