// Phone numbers and other runs of digit groups: "+44 20 7946 0958", "020 7946 0958", "555-0123".
import type { Piece } from './split-pieces.ts';

const MAX_GROUPS = 8;

/** Pieces [from, next) of a run of digit groups that is a code; null where the digits may be a number. */
export function readDigitRun(pieces: readonly Piece[], at: number): { next: number } | null {
  const plus = pieces[at]?.form === '+' && pieces[at + 1]?.glued === true;
  const bracket = pieces[at]?.form === '(' && pieces[at + 2]?.form === ')';
  const first = plus || bracket ? at + 1 : at;
  if (pieces[first]?.kind !== 'number') return null;
  if (
    !plus &&
    pieces[at]?.glued &&
    pieces[at - 1]?.kind === 'mark' &&
    /^[-/:]$/.test(pieces[at - 1]?.form ?? '')
  )
    return null;
  const groups = [pieces[first]?.form ?? ''];
  let next = first + 1;
  let hyphens = 0;
  while (groups.length < MAX_GROUPS) {
    const [mark, group] = [pieces[next], pieces[next + 1]];
    if (mark?.kind === 'number' && !mark.first && !mark.glued) {
      groups.push(mark.form);
      next += 1;
    } else if (
      /^[-)]$/.test(mark?.form ?? '') &&
      mark?.glued &&
      group?.kind === 'number' &&
      (group.glued || mark.form === ')')
    ) {
      groups.push(group.form);
      next += 2;
      hyphens += mark.form === '-' ? 1 : 0;
    } else break;
  }
  if (!groups.every((group) => /^\d{1,7}$/.test(group))) return null;
  const digits = groups.join('').length;
  const zero = /^0\d/.test(groups[0] ?? '');
  const code =
    (plus && digits >= 7) ||
    (zero && groups.length > 1 && digits >= 7) ||
    ((hyphens >= 2 || (hyphens === 1 && groups.length >= 3)) && digits >= 7) ||
    (hyphens === 1 &&
      groups.length === 2 &&
      /^\d{3}$/.test(groups[0] ?? '') &&
      /^\d{4}$/.test(groups[1] ?? '')) ||
    (groups.length === 1 && zero);
  return code ? { next } : null;
}
