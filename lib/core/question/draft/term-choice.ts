// "The keel is the lowest part of a boat." -> "Which of these is the lowest part of a boat?", among the other things that
// the article tells of.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { kindTerms } from '#lib/core/fact/kind-terms.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf, placesFrom } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { foldWords } from '#lib/core/question/distract/keep-apart.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import type { Draft, DraftContext } from './draft.ts';
import { rationaleOf } from './parts.ts';
import { tellWhole } from './tell-whole.ts';

const LEAST_WRONG = 3;
const MOST_WORDS = 28;
const TRUST = 0.85;

export function draftTermChoice(
  fact: FoundFact['fact'],
  whole: WholeSentence,
  { reading }: DraftContext,
): Draft[] {
  const nodes = reading.sentences[whole.sentence]?.nodes ?? [];
  const head = headOf(nodes, whole.gone);
  const opening = head && openingOf(nodes, whole, head);
  if (!head || !opening) return [];
  const told = tellWhole(reading, { ...whole, gone: opening }, 'Which of these');
  const stem = told.text.replace(/\.$/, '?');
  if (stem.split(' ').length > MOST_WORDS) return [];
  const key = `the ${whole.answer}`;
  const distractors = othersThan(reading, key, stem, head);
  if (distractors.length < LEAST_WRONG) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem,
      key,
      distractors,
      order: { type: 'shuffled' },
      rationale: rationaleOf(fact),
      skill: 'term',
      proofs: told.proofs,
      trust: fact.confidence * TRUST,
    },
  ];
}

/** "The keel", where the sentence opens with it and "is" comes next. */
function openingOf(
  nodes: readonly Node[],
  { places, gone }: WholeSentence,
  head: Node,
): number[] | null {
  const [first = 0, last = 0] = [gone[0], gone.at(-1)];
  const copula = nodes[last + 1];
  if (head.base !== 'nsubj' || nodes[first - 1]?.lower !== 'the' || places[0] !== first - 1)
    return null;
  return copula?.base === 'cop' && /^(?:is|are)$/.test(copula.lower)
    ? placesFrom(first - 1, last)
    : null;
}

/** The best first; none shares a word with the key, the question or another option, nor stands in the sentence that tells. */
function othersThan(reading: Reading, key: string, stem: string, head: Node): string[] {
  const plural = head.parent?.children.some(({ base, lower }) => base === 'cop' && lower === 'are');
  const used = new Set(
    [...contentWords(key), ...contentWords(stem)].map((word) => foldWords(word)),
  );
  const found: string[] = [];
  for (const { text, plural: many } of kindTerms(reading)) {
    const words = contentWords(text).map((word) => foldWords(word));
    if (many !== plural || words.length === 0 || words.some((word) => used.has(word))) continue;
    for (const word of words) used.add(word);
    found.push(text);
  }
  return found;
}
