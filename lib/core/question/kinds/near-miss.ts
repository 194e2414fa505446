// Whether a wrong short answer is close to a right one: a slip of spelling, or a word too many or too few.
import { type FoldedToken, foldKey } from './fold-text.ts';

/** Words that turn an answer round: one of them too many or too few is never a near miss. */
const REVERSING: ReadonlySet<string> = new Set(['not', 'no', 'never', 'non', 'without', 'anti']);

/** Numbers must be the same on both sides: a different, missing or extra number is never near. */
export function isNearMiss(
  given: readonly FoldedToken[],
  accepted: readonly FoldedToken[],
): boolean {
  if (numbers(given) !== numbers(accepted)) return false;
  if (given.length === accepted.length) {
    return given.every((token, index) => isSlip(token.text, accepted[index]?.text ?? ''));
  }
  return (
    lacksOneWord(given, accepted) ||
    lacksOneWord(accepted, given) ||
    isSlip(foldKey(given), foldKey(accepted))
  );
}

function numbers(tokens: readonly FoldedToken[]): string {
  const texts = tokens.filter(({ isNumber }) => isNumber).map(({ text }) => text);
  return texts.join(' ');
}

function lacksOneWord(short: readonly FoldedToken[], long: readonly FoldedToken[]): boolean {
  if (short.length !== long.length - 1) return false;
  const told = short.some(({ text, isNumber }) => isNumber || text.length >= 3);
  return (
    told &&
    long.some(
      ({ text }, left) =>
        !REVERSING.has(text) &&
        foldKey(long.filter((_, index) => index !== left)) === foldKey(short),
    )
  );
}

/** Same first letter and few edits: none under 5 letters, 1 up to 9, 2 from 10. Equal words count too. */
function isSlip(given: string, accepted: string): boolean {
  if (given === accepted) return true;
  if (given[0] !== accepted[0] || /\d/.test(given + accepted)) return false;
  const allowed = accepted.length < 5 ? 0 : accepted.length < 10 ? 1 : 2;
  return editDistance(given, accepted, allowed) <= allowed;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other
 * (optimal string alignment, Damerau 1964). @returns limit + 1 for all that is over the limit.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current, ...previous) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[to.length] ?? limit + 1, limit + 1);
}
