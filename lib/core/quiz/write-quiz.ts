// The seam of the question writer: an article's raw text in, a reviewed quiz out. Pure and deterministic.
import type { Article } from '#lib/core/article/article.ts';
import type { ArticleProblem } from '#lib/core/article/article-problem.ts';
import { type ArticleInput, readArticle } from '#lib/core/article/read-article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import { gradeQuestion } from '#lib/core/question/quality/grade-question.ts';
import { loadQuality } from '#lib/core/question/quality/quality-model.ts';
import type { Question } from '#lib/core/question/question.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { askArticle } from './ask-article.ts';
import { chooseQuestions } from './choose-questions.ts';
import { findSpares } from './find-spares.ts';
import { gapsOf } from './foreign-quiz.ts';

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
      /** What no gate calls wrong and was not chosen, or is doubtful: the best first. */
      spares: Question[];
      dropped: DroppedDraft[];
      /** Set where `questions` is empty or fewer than asked for. */
      problem: ArticleProblem | null;
    };

/**
 * `questions`: how many at most, 12 by default; `seed`: the article's hash by default; `doubtful`: also what readers
 * would often mark down, for a quiz that somebody reads before it is taken. Not by default.
 */
export type WriteQuizSettings = {
  questions?: number | undefined;
  seed?: string | undefined;
  doubtful?: boolean | undefined;
};

/** Changes whenever the same article and seed may give another quiz. */
export const GENERATOR_VERSION = '0.7.0';
export const DEFAULT_QUESTIONS = 12;

/** Same input, settings, model and version: the same bytes. @throws where `date` is no date. */
export function writeQuiz(
  input: ArticleInput,
  settings: WriteQuizSettings,
  model: LanguageModel,
): WrittenQuiz {
  const read = readArticle(input);
  if (read.type === 'refused') return read;
  const { article } = read;
  const asked = settings.questions ?? DEFAULT_QUESTIONS;
  const seed = settings.seed ?? article.hash;
  if (read.type === 'foreign') return writeForeign(article, asked, seed);
  const most = Math.max(LEAST_ASKED, ASKED_FOR_ONE * asked);
  const { found, facts: askedFacts, quality } = askArticle(article, seed, most, model);
  const weights = loadQuality(model);
  const reviewed = askedFacts.map(({ found: one, asked: own }) => ({
    fact: one.fact,
    questions: own.map((drafted) =>
      gradeQuestion({ ...drafted, found: one }, quality, weights, settings.doubtful),
    ),
  }));
  const all = reviewed.flatMap((entry) => entry.questions);
  const shown = reviewed.map(({ fact, questions }) => ({
    fact,
    questions: questions.filter(({ findings }) => isShown(findings)),
  }));
  const { questions, leaking } = chooseQuestions(shown, asked, article);
  return {
    type: 'written',
    article,
    generator: { version: GENERATOR_VERSION, seed },
    facts: found.map(({ fact }) => fact),
    questions,
    spares: findSpares(all, questions),
    dropped: [
      ...all.filter(({ findings }) => !isShown(findings)),
      ...leaking.map((question) => ({ ...question, findings: [LEAK] })),
    ].map(({ stem, kind, findings }) => ({ stem, kind, findings })),
    problem: problemOf(asked, questions.length),
  };
}

/** Facts of a long article that are asked after: a text of nothing but facts has thousands. */
const LEAST_ASKED = 600;
const ASKED_FOR_ONE = 12;

const LEAK: Finding = { code: 'leaks-key', severity: 'error', params: {} };
/** What is safe without a grammar, and says so; refused where there is nothing. */
function writeForeign(article: Article, asked: number, seed: string): WrittenQuiz {
  const { facts, questions } = gapsOf(article, asked, seed);
  if (questions.length === 0) {
    return { type: 'refused', problem: { code: 'not-english', params: {} } };
  }
  return {
    type: 'written',
    article,
    generator: { version: GENERATOR_VERSION, seed },
    facts,
    questions,
    spares: [],
    dropped: [],
    problem: { code: 'only-gaps', params: { asked, written: questions.length } },
  };
}

function problemOf(asked: number, written: number): ArticleProblem | null {
  if (written === 0) return { code: 'no-facts', params: { asked } };
  return written < asked ? { code: 'few-facts', params: { asked, written } } : null;
}
