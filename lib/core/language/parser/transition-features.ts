// Features of a parser state for the choice of transition (after Zhang & Nivre 2011).
import { Templates } from '#lib/core/language/linear/templates.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { readStateValues, STATE_VALUES } from './state-values.ts';

/** Of one item's dependents so far, alone and with the tag of its neighbour; with the right ones where there can be any. */
const ofDependents = (first: number, item: string, neighbour: string, right: boolean): string =>
  [
    `${item}w ${item}-counts`,
    `${item}t ${item}-counts ${neighbour}`,
    `${item}w ${item}-left`,
    `${item}t ${item}-left`,
    `${item}lw ${item}lt`,
    `${item}t ${item}lt ${item}l2t`,
    `${item}t ${item}l-relation ${neighbour}`,
    `${item}w ${item}-right`,
    `${item}t ${item}-right`,
    `${item}rw ${item}rt`,
    `${item}t ${item}rt ${item}r2t`,
    `${item}t ${item}r-relation ${neighbour}`,
  ]
    .slice(0, right ? 12 : 7)
    .map((parts, at) => `${first + at} ${parts}`)
    .join('\n');

/** Those that need a second item on the stack. */
const WITH_SECOND = `
  90 s1t s0t far
  92 s1p s0w far
  93 s1t s0t between1
  94 s1p s0p b0p+marks1
  95 s1p s0p b0t+depth`;

const templates = new Templates(
  STATE_VALUES,
  `1 s0w s0t
  2 s0w
  3 s0t
  4 s0x s0p
  5 b0w b0t
  6 b0w
  7 b0t
  8 b0x b0p
  9 s1w s1t
  10 s1w
  11 s1t
  12 b1w b1t
  13 b1t
  14 b2w b2t
  15 b2t
  17 s2t
  23 s0w s0t b0t
  24 s0t b0w b0t
  26 s0t b0t
  27 s0p b0p shapes
  33 s1t s0w
  34 s1t s0t
  36 s1m s0p
  37 b0t b1t
  38 b0w b1t
  39 b0t b1w
  41 s0t b1t
  43 s1t b0t
  47 s1t b0w
  50 s0t b0t b1t
  51 s1t s0t b0t
  52 b0t b1t b2t
  53 s2t s1t s0t
  59 s0t b0t b1w
  60 s1t s0t b0t+b1t
  61 s0t b0t b1t+b2t
  68 s2t s1t s0t+b0t
  69 b1t b2t b3t
  71 s2m s0p b0t
  80 s0w near
  81 s0t near
  82 b0w near
  83 b0t near
  84 s0t b0t near
  85 s0t b0t between
  86 s0p b0p marks
  96 beforet b0t s0t
  97 aftert s0t b0t
  ${ofDependents(100, 's0', 'b0t', true)}
  ${ofDependents(130, 's1', 's0t', true)}
  ${ofDependents(160, 'b0', 's0t', false)}
  190 s0t s0lt b0t
  191 s0t s0rt b0t
  192 s0t b0t b0lt
  193 s1t s1lt s0t
  194 s1t s1rt s0t
  195 s1t s0t s0lt
  196 s1t s0t s0rt
  200 s1t s0lw s2t
  201 s0m b0lw b0p
  202 s1t s0t s0-left+b0t
  203 s1t s0t s0-right+b0t
  204 s1t s0t s1-right+b0t
  205 s1m s0p s1-right
  210 b0o s0t b0t
  211 s0k s0t b0t
  212 s1k s1t s0t
  213 s0o s1t s0t
  214 b0o s1t+s0t b0t
  215 b0k s0t b0t
  216 b0k b0t b1t
  217 b0o b0k+s0o s0p+b0p
  218 b0o b0w s0p
  219 s0o+s0k s1p s0p+b0p
  500 s0c s0t
  501 b0c b0t
  502 s1c s1t
  503 s0d b0d
  504 s1d s0d
  505 s0d b0t
  506 s0t b0d
  507 s1d s0t
  508 s1t s0d
  509 s0d b0w
  510 s0w b0d
  513 s1d b0w
  515 s1e s0e b0e
  516 s1d s0d b0t
  517 s1c s0c
  518 s0c b0c
  519 b1d b1t s0t
  520 b0d b1d s0t
  521 s1d s0lw s0d
  523 s2d s0lw s0d
  524 b0d s0rw s0d
  525 b0m s0rw s0d
  526 s1d s0rw s0d
  530 s1e+s0e b0w goale
  531 s0e b0w goale
  532 s1e b0w goale
  536 s0d b0t latert
  537 s0t+b0t aheadt latert
  538 s0t b0t goalt+nextt
  540 b0w likes s0p
  542 pair s1t s0t+s0-left
  543 pair pair2 s0p+s0-left
  544 pairb s0t+b0t s0-right
  ${WITH_SECOND}`,
);

const FIRST_ONLY = templates.size - WITH_SECOND.trim().split('\n').length;

export const MOST_TRANSITION_FEATURES = templates.size;

const values = new Int32Array(STATE_VALUES.length);

/** Writes the state's features into `out`. @returns how many. The stack is not empty. */
export function transitionFeatures(s: ParserState, w: ParserWords, out: Int32Array): number {
  readStateValues(s, w, values);
  return templates.write(values, out, 0, s.depth > 1 ? templates.size : FIRST_ONLY);
}
