// Phrases of the article that can stand as wrong options beside another of their shape.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { Target } from '#lib/core/fact/target.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { contentWords, fold } from '#lib/core/question/review/question-text.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { answerTypeOf } from './answer-type.ts';
import { midSentence } from './ask.ts';

export type PoolPhrase = {
  text: string;
  shape: Shape;
  sentence: number;
  /** Lemma of the verb that it belongs to. */
  governor: string;
  subject: string;
  lemma: string;
  words: ReadonlySet<string>;
  length: number;
};

/** Noun phrases by what they name, number and article; verb phrases; predicates. */
export type Shape = string;

export type PhrasePool = readonly PoolPhrase[];

const MAX_WORDS = 16;

export function shapeOf(reading: Reading, sentence: number, target: Target): Shape | null {
  const { kind, head, inner } = target;
  if (kind === 'aim' || (kind === 'purpose' && head.tag === 'VB')) return 'verb';
  if (kind === 'cause')
    return head.pos === 'VERB' || head.pos === 'AUX' ? 'reason clause' : 'reason';
  const type = answerTypeOf(reading, sentence, target);
  if (type.name !== null || head.pos !== 'NOUN') return null;
  const named = nounClass(head.lemma);
  if (named === null) return null;
  const first = reading.sentences[sentence]?.nodes[inner[0] as number]?.lower ?? '';
  const article = /^an?$/.test(first) ? 'a' : first === 'the' ? 'the' : 'bare';
  const number = type.plural || head.tag === 'NNS' ? 'many' : 'one';
  return `${kind === 'predicate' ? 'predicate' : 'noun'} ${named} ${number} ${article}`;
}

export function poolPhrase(
  reading: Reading,
  statement: Statement,
  target: Target,
): PoolPhrase | null {
  const shape = shapeOf(reading, statement.sentence, target);
  const { text, pointing } = target.answer;
  const length = text.split(' ').length;
  if (shape === null || pointing !== null || length > MAX_WORDS || target.confidence < 0.6)
    return null;
  return {
    text: midSentence(reading, statement, target.inner[0] as number, text),
    shape,
    sentence: statement.sentence,
    governor:
      (target.kind === 'subject'
        ? reading.sentences[statement.sentence]?.nodes[statement.clause.verb.head]
        : target.head.parent
      )?.lemma ?? '',
    subject: statement.subjectHead.lemma,
    lemma: target.head.lemma.toLowerCase(),
    words: new Set(contentWords(text).map((word) => word.replace(/s$/, ''))),
    length,
  };
}

/** Three or more other phrases of the key's kind, the best first, or null. None shares a word with the key or stands in its sentence. */
export function phraseDistractors(
  pool: PhrasePool,
  key: PoolPhrase,
  stem: string,
  seed: string,
  alike: Reading['alike'],
): string[] | null {
  const random = seededRandom(seed);
  const folded = ` ${fold(stem)} `;
  const ranked = pool
    .filter((other) => fits(other, key, folded, alike))
    .map((other) => ({
      other,
      cost: lengthCost(other, key) - alike(other.lemma, key.lemma) / 12 + random(100) / 500,
    }))
    .sort((a, b) => a.cost - b.cost || (a.other.text < b.other.text ? -1 : 1));
  const chosen: PoolPhrase[] = [];
  for (const { other } of ranked) {
    if (chosen.length >= MOST) break;
    if (!chosen.some((one) => share(one, other) || one.lemma === other.lemma)) chosen.push(other);
  }
  const shown = chosen.slice(0, 3);
  if (shown.length < 3) return null;
  const longest = Math.max(...shown.map(({ text }) => text.length));
  const shortest = Math.min(...shown.map(({ text }) => text.length));
  if (longest < 0.75 * key.text.length || shortest > 1.6 * key.text.length) return null;
  return chosen.map(({ text }) => text);
}

const MOST = 8;

const lengthCost = (other: PoolPhrase, key: PoolPhrase): number =>
  1.5 * Math.abs(Math.log((other.length + 1) / (key.length + 1)));

/** Classes whose members can be seen or touched: one serves where another does. */
const CONCRETE = /^(?:animal|artifact|body|food|location|object|person|plant|substance)$/;
const ALIKE = 7;
/** Of what is thought or done, only close kin pass for each other. */
const ALIKE_IDEAS = 11;

/** Nouns of one class that are used alike; verb phrases and reasons pass for each other by their form. */
function near(other: PoolPhrase, key: PoolPhrase, alike: Reading['alike']): boolean {
  const named = /^(?:noun|predicate) (\S+)/.exec(key.shape)?.[1];
  if (named === undefined) return true;
  return alike(other.lemma, key.lemma) >= (CONCRETE.test(named) ? ALIKE : ALIKE_IDEAS);
}

function fits(other: PoolPhrase, key: PoolPhrase, stem: string, alike: Reading['alike']): boolean {
  return (
    other.shape === key.shape &&
    other.sentence !== key.sentence &&
    other.lemma !== key.lemma &&
    !(other.governor === key.governor && key.governor !== 'be' && key.shape !== 'verb') &&
    !share(other, key) &&
    !stem.includes(` ${fold(other.text)} `) &&
    other.length <= key.length * 2 &&
    key.length <= other.length * 2 &&
    near(other, key, alike)
  );
}

/** A word of one is in the other. */
function share(one: PoolPhrase, other: PoolPhrase): boolean {
  for (const word of one.words) if (other.words.has(word)) return true;
  return false;
}
