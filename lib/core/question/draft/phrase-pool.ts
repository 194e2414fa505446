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
  if (!type.name && !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
  const first = reading.sentences[sentence]?.nodes[inner[0] as number]?.lower ?? '';
  const article = /^an?$/.test(first) ? 'a' : first === 'the' ? 'the' : 'bare';
  const number = type.plural ? 'many' : 'one';
  if (kind === 'predicate') return `predicate ${number} ${article}`;
  const named = type.name !== null ? type.type : (nounClass(head.lemma) ?? 'unknown');
  return `noun ${GROUPED[named] ?? (named === 'process' ? 'doing' : named)} ${number} ${article}`;
}

/** Classes whose members pass for each other. */
const GROUPED: Readonly<Record<string, string>> = {
  act: 'doing',
  event: 'doing',
  phenomenon: 'doing',
  cognition: 'thought',
  communication: 'thought',
  motive: 'thought',
  relation: 'thought',
  attribute: 'quality',
  state: 'quality',
  feeling: 'quality',
  artifact: 'thing',
  object: 'thing',
  location: 'place',
  place: 'place',
  plant: 'living',
  animal: 'living',
  body: 'body',
  food: 'matter',
  substance: 'matter',
  group: 'group',
  organization: 'group',
  possession: 'possession',
};

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
    .filter((other) => fits(other, key, folded) && near(other, key, alike))
    .map((other) => ({
      other,
      cost: costOf(other, key) - alike(other.lemma, key.lemma) / 12 + random(100) / 500,
    }))
    .sort((a, b) => a.cost - b.cost || (a.other.text < b.other.text ? -1 : 1));
  const chosen: PoolPhrase[] = [];
  const take = (least: (other: PoolPhrase) => boolean, count: number): void => {
    for (const { other } of ranked) {
      if (chosen.length >= count) return;
      if (!least(other) || chosen.some((one) => share(one, other) || one.lemma === other.lemma))
        continue;
      chosen.push(other);
    }
  };
  const [, field, number] = key.shape.split(' ');
  // One at least of the key's number, two of its field: none stands out.
  take(({ shape }) => shape.split(' ')[2] === number, 1);
  take(({ shape }) => fieldOf(shape.split(' ')[1]) === fieldOf(field), 2);
  take(() => true, 3);
  const shown = [...chosen];
  take(() => true, MOST);
  if (shown.length < 3) return null;
  if (shown.filter(({ shape }) => fieldOf(shape.split(' ')[1]) === fieldOf(field)).length < 2)
    return null;
  const longest = Math.max(...shown.map(({ text }) => text.length));
  const shortest = Math.min(...shown.map(({ text }) => text.length));
  if (longest < 0.75 * key.text.length || shortest > 1.6 * key.text.length) return null;
  return chosen.map(({ text }) => text);
}

const MOST = 8;

function costOf(other: PoolPhrase, key: PoolPhrase): number {
  const length = 1.5 * Math.abs(Math.log((other.length + 1) / (key.length + 1)));
  const [, a, n, t] = other.shape.split(' ');
  const [, b, m, u] = key.shape.split(' ');
  return (
    length +
    (a === b ? 0 : fieldOf(a) === fieldOf(b) ? 0.25 : 0.8) +
    (n === m ? 0 : 0.3) +
    (t === u ? 0 : 0.15)
  );
}

const LIKE = 7;
const RATHER = 5;

/** Nouns that could stand in one place: of one class and rather alike, or clearly alike. */
function near(other: PoolPhrase, key: PoolPhrase, alike: Reading['alike']): boolean {
  if (!key.shape.startsWith('noun')) return true;
  const bits = alike(other.lemma, key.lemma);
  return bits >= LIKE || (other.shape.split(' ')[1] === key.shape.split(' ')[1] && bits >= RATHER);
}

/** What can pass for each other in one set of options. */
const FIELDS: Readonly<Record<string, string>> = {
  quality: 'idea',
  thought: 'idea',
  doing: 'idea',
  event: 'idea',
  thing: 'matter',
  matter: 'matter',
  body: 'matter',
  living: 'matter',
  place: 'matter',
};
const fieldOf = (kind = ''): string => FIELDS[kind] ?? kind;

function comparable(one: Shape, other: Shape): boolean {
  if (one === other) return true;
  const [a, x] = one.split(' ');
  const [b, y] = other.split(' ');
  if (a !== b || a !== 'noun') return a === b && a === 'predicate';
  if (fieldOf(x) === fieldOf(y)) return true;
  const people = /^(?:person|people|time)$/;
  return !people.test(x ?? '') && !people.test(y ?? '');
}

function fits(other: PoolPhrase, key: PoolPhrase, stem: string): boolean {
  return (
    comparable(other.shape, key.shape) &&
    other.sentence !== key.sentence &&
    other.lemma !== key.lemma &&
    !(other.governor === key.governor && key.governor !== 'be' && key.shape !== 'verb') &&
    !share(other, key) &&
    !stem.includes(` ${fold(other.text)} `) &&
    other.length <= key.length * 2 + 1 &&
    key.length <= other.length * 2 + 1
  );
}

/** A word of one is in the other. */
function share(one: PoolPhrase, other: PoolPhrase): boolean {
  for (const word of one.words) if (other.words.has(word)) return true;
  return false;
}
