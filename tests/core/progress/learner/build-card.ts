// Cards for tests, each with one fact of its own.
import type { Article } from '#lib/core/article/article.ts';
import type { Card } from '#lib/core/progress/learner/card.ts';
import { type Grade, reviewMemory } from '#lib/core/progress/learner/memory.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

export const NOW = 1_800_000_000_000;
export const DAY_MS = 86_400_000;

/** @param reviews days before NOW, oldest first, each with its grade; the first was in the quiz */
export function buildCard(
  number: number,
  reviews: readonly (readonly [daysAgo: number, grade: Grade])[],
  change: Partial<Card> = {},
): Card {
  const history: Card['history'] = [];
  let memory: Card['memory'] | null = null;
  for (const [daysAgo, grade] of reviews) {
    const at = NOW - daysAgo * DAY_MS;
    memory = reviewMemory(memory, { at, grade });
    history.push({ at, grade, stability: memory.stability });
  }
  if (!memory) throw new Error('a card was asked at least once');
  const last = history.at(-1);
  return {
    v: 1,
    id: number.toString(16).padStart(20, '0'),
    articleId: 'article-1',
    title: 'Seeds',
    label: `Question ${number}?`,
    skill: 'look-up',
    memory,
    history,
    formId: 'form-1',
    last:
      history.length > 1 && last
        ? { operationId: 'operation-1', at: last.at, response: { kind: 'true-false', value: true } }
        : null,
    ...change,
  };
}

/** Three paragraphs; the second holds the proof, and "40 herons" stands in the third too. */
export function threeParagraphs() {
  const proof = 'Mira Holt runs the Lake Station.';
  const text = `The lake is old.\n\nNobody else came. ${proof} She stays.\n\nIn May, 40 herons came.`;
  const sentence = (words: string, paragraph: number) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, paragraph, kind: 'sentence' as const };
  };
  const article: Article = {
    title: 'The Lake',
    text,
    hash: 'a'.repeat(64),
    source: 'The Shore',
    sentences: [
      sentence('The lake is old.', 0),
      sentence('Nobody else came.', 1),
      sentence(proof, 1),
      sentence('She stays.', 1),
      sentence('In May, 40 herons came.', 2),
    ],
  };
  const start = text.indexOf(proof);
  const question = (index: number) => {
    const sample = SAMPLE_QUESTIONS[index];
    if (!sample) throw new Error('no such question');
    return { ...sample, evidence: [{ start, end: start + proof.length, quote: proof }] };
  };
  return { article, question, proof };
}
