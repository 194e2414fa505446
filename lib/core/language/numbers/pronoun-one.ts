// "one" that is no number: "no one", "one of the", "this one", "one must".
import { IRREGULAR_PAST, isPluralNoun, NOT_AFTER_ONE, NOT_BEFORE_ONE } from './function-words.ts';
import { readUnit } from './read-unit.ts';
import type { Piece } from './split-pieces.ts';

/** Whether the word "one" at `at` counts. A tag, where there is one, only ever rules it out. */
export function isCountingOne(
  pieces: readonly Piece[],
  at: number,
  tag: string | undefined,
): boolean {
  const [before, after, behind] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (tag !== undefined && tag !== 'CD') return false;
  if (!after || after.first) return false;
  if (
    /^(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth)$/.test(
      after.lower,
    )
  )
    return true;
  if (before && !pieces[at]?.first && (NOT_BEFORE_ONE.has(before.lower) || before.form === '-'))
    return false;
  // "the red one"
  const the = /^(?:the|an?|this|that|his|her|its|their|our|my|your|every|each|no)$/.test(
    pieces[at - 2]?.lower ?? '',
  );
  if (the && before?.kind === 'word' && !pieces[at]?.first && !readUnit(pieces, at + 1))
    return false;
  if (after.form === '-' && after.glued) return readUnit(pieces, at + 1) !== null;
  if (after.form === '%') return true;
  // "one or two", "one to three"
  if (/^(?:or|to)$/.test(after.lower))
    return behind?.kind === 'word' && /^(?:two|three|four|five)$/.test(behind.lower);
  if (after.kind !== 'word' || NOT_AFTER_ONE.has(after.lower)) {
    return after.lower === 'in' || after.lower === 'out'
      ? /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|every|of)$/.test(
          behind?.lower ?? '',
        ) || behind?.kind === 'number'
      : false;
  }
  if (
    /(?:ed|ly)$/.test(after.lower) ||
    IRREGULAR_PAST.has(after.lower) ||
    isPluralNoun(after.lower)
  )
    return false;
  return /^\p{Ll}/u.test(after.form);
}
