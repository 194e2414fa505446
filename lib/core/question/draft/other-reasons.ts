// What else the article says, to stand beside a reason as if it were one.
import type { Fact } from '#lib/core/fact/fact.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Asked } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { rationaleOf } from './parts.ts';

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

/** @param key the reason and its sentence. @returns none where the article has too little else */
export function draftBecause(
  fact: Fact,
  { stem, proofs }: Asked,
  key: { text: string; sentence: number },
  context: DraftContext,
  trust: number,
): Draft[] {
  const others = otherReasons(key.text, key.sentence, context, fact.id);
  if (others.length < MOST) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem,
      key: `because ${key.text}`,
      distractors: others.map((other) => `because ${other}`),
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill: 'cause',
      proofs,
      trust,
    },
  ];
}
