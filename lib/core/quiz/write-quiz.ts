// The seam of the question writer: an article's raw text in, a reviewed quiz out. Pure and deterministic.
import type { Article } from '#lib/core/article/article.ts';
import type { ArticleProblem } from '#lib/core/article/article-problem.ts';
import { type ArticleInput, readArticle } from '#lib/core/article/read-article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';

export type { ArticleInput, ArticleProblem };

/** A draft that a gate refused, with what the gates said of it. */
export type DroppedDraft = { stem: string; kind: string; findings: Finding[] };

export type WrittenQuiz =
  | { type: 'refused'; problem: ArticleProblem }
  | {
      type: 'written';
      article: Article;
      generator: { version: string; seed: string };
      facts: Fact[];
      questions: Question[];
      dropped: DroppedDraft[];
      /** Set where `questions` is empty or fewer than asked for. */
      problem: ArticleProblem | null;
    };

/** `questions`: how many at most, 12 by default; `seed`: the article's hash by default. */
export type WriteQuizSettings = { questions?: number | undefined; seed?: string | undefined };

/** Changes whenever the same article and seed may give another quiz. */
export const GENERATOR_VERSION = '0.1.0';
export const DEFAULT_QUESTIONS = 12;

/** Same input, settings and version: the same bytes. */
export function writeQuiz(input: ArticleInput, settings: WriteQuizSettings = {}): WrittenQuiz {
  const read = readArticle(input);
  if (read.type === 'refused') return read;
  const { article } = read;
  const asked = settings.questions ?? DEFAULT_QUESTIONS;
  return {
    type: 'written',
    article,
    generator: { version: GENERATOR_VERSION, seed: settings.seed ?? article.hash },
    facts: [],
    questions: [],
    dropped: [],
    problem: { code: 'no-facts', params: { asked } },
  };
}
