// The words that say where the true value lies: "almost", "no fewer than", "or more".
import type { Direction } from './number-mention.ts';
import type { Piece } from './split-pieces.ts';

const BEFORE: readonly (readonly [Direction, string])[] = [
  [
    'about',
    'about|around|roughly|approximately|approx|approx .|circa|ca .|c .|ca|some|an estimated|estimated|estimated at|in the region of|in the order of|somewhere around|very roughly|~|≈|more or less|an average of|on average|average',
  ],
  [
    'nearly',
    'almost|nearly|close to|just under|just below|approaching|not quite|just short of|virtually|nearing',
  ],
  [
    'more',
    'more than|over|well over|just over|a little over|slightly over|slightly more than|far more than|just more than|well more than|greater than|in excess of|upwards of|upward of|above|exceeding|beyond|bigger than|larger than|longer than|higher than|older than|better than|a little more than|much more than|>',
  ],
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥|from at least',
  ],
  [
    'less',
    'less than|fewer than|under|well under|below|smaller than|shorter than|lower than|well below|a little under|slightly less than|slightly under|younger than|a little less than|slightly fewer than|far fewer than|much less than|<',
  ],
  [
    'at-most',
    'at most|up to|no more than|not more than|a maximum of|maximum|as many as|as much as|as high as|as few as|no longer than|≤|at the most|anything up to',
  ],
  ['exactly', 'exactly|precisely|only|just|a total of|a record|merely|no other than|all'],
];
const AFTER: readonly (readonly [Direction, string])[] = [
  [
    'at-least',
    'or more|or over|or above|or older|or higher|or greater|and over|and above|and counting|plus|at least|at a minimum|or longer|or better|+',
  ],
  [
    'at-most',
    'or fewer|or less|or under|or below|or younger|and under|at most|at the most|at maximum',
  ],
  ['about', 'or so|or thereabouts|- odd|or more or less|give or take'],
];
const WORDS_BEFORE = table(BEFORE);
const WORDS_AFTER = table(AFTER);

function table(rows: readonly (readonly [Direction, string])[]): ReadonlyMap<string, Direction> {
  return new Map(
    rows.flatMap(([direction, list]) =>
      list.split('|').map((phrase): [string, Direction] => [phrase, direction]),
    ),
  );
}

/** Pieces [from, next). */
export type QualifierRead = { direction: Direction; from: number; next: number };

/** The longest qualifier that ends right before `at`: up to five pieces. */
export function readQualifierBefore(pieces: readonly Piece[], at: number): QualifierRead | null {
  let best: QualifierRead | null = null;
  let key = '';
  for (let from = at - 1; from >= Math.max(0, at - 5); from -= 1) {
    const piece = pieces[from];
    if (!piece || pieces[from + 1]?.first) break;
    key = key === '' ? piece.lower : `${piece.lower} ${key}`;
    const direction = WORDS_BEFORE.get(key);
    if (direction) best = { direction, from, next: at };
  }
  return best && best.from + 1 === at && isVerbParticle(pieces, best.from) ? null : best;
}

/** "talked about 3 men", "handed over 40 ships", "looked around 5 towns", "all 40": the word belongs elsewhere. */
function isVerbParticle(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const before = pieces[at - 1]?.lower ?? '';
  if (pieces[at]?.first) return false;
  if (word === 'about') {
    if (/^(?:us|me|him|them|you|it|concerns?)$/.test(before)) return true;
    return /^(?:talk|think|thought|know|knew|hear|heard|say|said|tell|told|wr[io]te|written|speak|spoke|story|stories|book|books|film|article|learn|read|worr|concern|song|poem|report)/.test(
      before,
    );
  }
  if (word === 'over') {
    return /^(?:hand|handed|hands|took|take|taken|takes|turn|turned|gave|jumped|flew|presided|ruled|fell|won|all|spread|preside)$/.test(
      before,
    );
  }
  if (word === 'below' || word === 'above')
    return /^(?:see|shown|described|from|the|as)$/.test(before);
  if (word === 'just') return /^(?:had|has|have)$/.test(before);
  return (
    word === 'all' && pieces[at + 1]?.kind === 'number' && (pieces[at + 1]?.form.length ?? 0) === 4
  );
}

/** "or more", "or so", "+" at `at`. */
export function readQualifierAfter(pieces: readonly Piece[], at: number): QualifierRead | null {
  let key = '';
  let best: QualifierRead | null = null;
  for (let place = at; place < at + 4; place += 1) {
    const piece = pieces[place];
    if (!piece || piece.first) break;
    key = key === '' ? piece.lower : `${key} ${piece.lower}`;
    const direction = WORDS_AFTER.get(key);
    if (!direction) continue;
    const mark = piece.kind === 'mark' || key.startsWith('-');
    if (key === 'plus' && pieces[place + 1]?.kind !== 'word') continue;
    if (mark ? pieces[at]?.glued === true && !pieces[place + 1]?.glued : true) {
      best = { direction, from: at, next: place + 1 };
    }
  }
  return best;
}
