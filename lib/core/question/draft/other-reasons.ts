// What else the article says, to stand beside a reason as if it were one.
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { DraftContext } from './draft.ts';

const MOST = 3;
/** A longer statement with a word of the key says much the same. */
const LONG = 12;

/**
 * Statements of other sentences, about as long as the key, without their full stop.
 * @returns three, or fewer where the article has no more
 */
export function otherReasons(
  key: string,
  sentence: number,
  { statements, seed }: DraftContext,
  factId: string,
): string[] {
  const keyWords = new Set(contentWords(key));
  const length = key.split(' ').length;
  const fits = statements.flatMap((other) => {
    const own = other.text.replace(/\.$/, '');
    const size = own.split(' ').length;
    if (other.sentence === sentence || size > length * 1.8 + 3 || size < length * 0.5) return [];
    return contentWords(own).some((word) => keyWords.has(word)) && size > LONG ? [] : [own];
  });
  return seededShuffle(fits, `${seed}|${factId}`).slice(0, MOST);
}
