// The seam of the question writer: an article's raw text in, a reviewed quiz out. Pure and deterministic.
import type { Article } from '#lib/core/article/article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';

export type ArticleInput = {
  title?: string | undefined;
  text: string;
  date?: string | undefined;
  source?: string | undefined;
};

/** Why there is nothing to ask, or why the text was refused. Words: catalogue `article.<code>`. */
export type ArticleProblem = {
  code: 'empty' | 'too-short' | 'too-long' | 'binary' | 'not-english' | 'no-facts';
  params: Record<string, string | number>;
};

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
