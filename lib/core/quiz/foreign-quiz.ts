// A quiz of an article in a language that the writer does not read: sentences with a gap for a number or a name.
import type { Article } from '#lib/core/article/article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import { findPlainFacts, type PlainFact } from '#lib/core/fact/plain-facts.ts';
import { buildQuestion } from '#lib/core/question/draft/build-question.ts';
import { GAP, type Question } from '#lib/core/question/question.ts';

/** @param count at most so many, spread over the article */
export function gapsOf(
  article: Article,
  count: number,
  seed: string,
): { facts: Fact[]; questions: Question[] } {
  const found = findPlainFacts(article);
  const chosen = found.filter(
    (_, at) =>
      Math.floor((at * count) / found.length) !== Math.floor(((at - 1) * count) / found.length),
  );
  return {
    facts: found.map(({ fact }) => fact),
    questions: chosen.slice(0, count).map((one) => askGap(one, seed)),
  };
}

function askGap({ fact, from, to }: PlainFact, seed: string): Question {
  const [quote] = fact.quotes;
  const sentence = quote?.quote ?? '';
  const answer = sentence.slice(from, to);
  return buildQuestion(
    {
      kind: 'cloze',
      factId: fact.id,
      stem: `${sentence.slice(0, from)}${GAP}${sentence.slice(to)}`,
      accepted: [...new Set([answer, answer.replace(/[.,](?=\p{N}{3}\b)/gu, '')])],
      rationale: sentence,
      skill: fact.kind === 'quantity' ? 'number' : 'look-up',
      proofs: [],
      trust: 0.7,
    },
    fact.quotes,
    seed,
  );
}
