// The seam of the question writer: an article's raw text in, a reviewed quiz out. Pure and deterministic.
import type { Article } from '#lib/core/article/article.ts';
import type { ArticleProblem } from '#lib/core/article/article-problem.ts';
import { type ArticleInput, readArticle } from '#lib/core/article/read-article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { buildQuestion } from '#lib/core/question/draft/build-question.ts';
import type { DraftContext } from '#lib/core/question/draft/draft.ts';
import { draftQuestions } from '#lib/core/question/draft/draft-questions.ts';
import { textPart } from '#lib/core/question/draft/parts.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { isShown, reviewQuestion } from '#lib/core/question/review/review-question.ts';
import { chooseQuestions } from './choose-questions.ts';

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

/** Same input, settings and version: the same bytes. @throws where `date` is no date. */
export function writeQuiz(input: ArticleInput, settings: WriteQuizSettings = {}): WrittenQuiz {
  const read = readArticle(input);
  if (read.type === 'refused') return read;
  const { article } = read;
  const asked = settings.questions ?? DEFAULT_QUESTIONS;
  const seed = settings.seed ?? article.hash;
  const facts = findFacts(article);
  const context = contextOf(article, facts, seed);
  const reviewed = facts.map((fact) => ({ fact, questions: ask(fact, article, context) }));
  const shown = reviewed.map(({ fact, questions }) => ({
    fact,
    questions: questions.filter(({ findings }) => isShown(findings)),
  }));
  const { questions, leaking } = chooseQuestions(shown, asked, seed);
  return {
    type: 'written',
    article,
    generator: { version: GENERATOR_VERSION, seed },
    facts,
    questions,
    dropped: [
      ...reviewed.flatMap((entry) => entry.questions).filter(({ findings }) => !isShown(findings)),
      ...leaking.map((question) => ({ ...question, findings: [LEAK] })),
    ].map(({ stem, kind, findings }) => ({ stem, kind, findings })),
    problem: problemOf(asked, questions.length),
  };
}

const LEAK: Finding = { code: 'leaks-key', severity: 'error', params: {} };
const WARNING_COST = 0.2;

/** Every question after a fact, with what the gates say of it. */
function ask(fact: Fact, article: Article, context: DraftContext): Question[] {
  return draftQuestions(fact, context).map((draft) => {
    const question = buildQuestion(draft, fact.quotes, context.seed);
    const findings = reviewQuestion(question, article);
    return { ...question, findings, score: Math.max(0, 1 - WARNING_COST * findings.length) };
  });
}

function contextOf(article: Article, facts: readonly Fact[], seed: string): DraftContext {
  const roles = facts
    .filter(({ kind }) => kind === 'role')
    .map((fact) => ({
      person: textPart(fact, 'person'),
      role: textPart(fact, 'role'),
      head: textPart(fact, 'head'),
      place: textPart(fact, 'place'),
    }));
  const people = facts.flatMap((fact) => textPart(fact, 'person') || []);
  return { seed, text: article.text.toLowerCase(), roles, people: [...new Set(people)] };
}

function problemOf(asked: number, written: number): ArticleProblem | null {
  if (written === 0) return { code: 'no-facts', params: { asked } };
  return written < asked ? { code: 'few-facts', params: { asked, written } } : null;
}
