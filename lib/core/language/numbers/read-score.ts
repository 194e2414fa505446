// Scores of games and votes: "3-2", "won 2-4", "Tunisia 1 – 2 England".
import type { QuantityRead } from './quantity-read.ts';
import { readUnit } from './read-unit.ts';
import type { Piece } from './split-pieces.ts';

/** A dash of any width between two numbers. */
export const DASH = /^[-–—−]$/;

const GAME =
  /^(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|drew|draw|defeat|defeated|defeats|victory|score|scored|final|match|game|league|led|leading|trailed|vote|voted|ruled|ahead|set|sets|defeating)$/;

/** "3-2", "won 2–4": the first is the higher, or the sentence tells of a game. */
export function readScore(pieces: readonly Piece[], single: QuantityRead): QuantityRead | null {
  const [mark, other, behind] = [
    pieces[single.next],
    pieces[single.next + 1],
    pieces[single.next + 2],
  ];
  if (
    single.written !== 'digits' ||
    single.money ||
    single.unit ||
    !DASH.test(mark?.form ?? '') ||
    mark?.first
  )
    return null;
  if (
    other?.kind !== 'number' ||
    other.glued !== mark?.glued ||
    !(
      other.glued ||
      isBetweenTeams(pieces, single.from, behind) ||
      (gameNear(pieces, single.from) && single.value < 20 && !readUnit(pieces, single.next + 2))
    ) ||
    !/^\d{1,3}$/.test(other.form) ||
    single.value > 999
  )
    return null;
  if (behind?.glued && /^[-–/:\d%]$/.test(behind.form)) return null;
  const high = Number(other.form);
  if (!other.glued)
    return { ...single, relation: 'score', high, next: single.next + 2, end: single.next + 2 };
  if (single.value < high && (!gameNear(pieces, single.from) || readUnit(pieces, single.next + 2)))
    return null;
  return { ...single, relation: 'score', high, next: single.next + 2, end: single.next + 2 };
}

/** "Tunisia 1 – 2 England" */
function isBetweenTeams(pieces: readonly Piece[], at: number, behind: Piece | undefined): boolean {
  const before = pieces[at - 1];
  const names = [before, behind].every((one) => one?.kind === 'word' && /^\p{Lu}/u.test(one.form));
  return names && /^\d{1,2}$/.test(pieces[at]?.form ?? '');
}

function gameNear(pieces: readonly Piece[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    if (GAME.test(pieces[place]?.lower ?? '')) return true;
    if (pieces[place]?.first) return false;
  }
  return false;
}
