// An article becomes a quiz on a teacher's desk; without a desk, a new one is made with it.

import type { Article } from '#lib/core/article/article.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import {
  type ArticleInput,
  type ArticleProblem,
  DEFAULT_QUESTIONS,
} from '#lib/core/quiz/write-quiz.ts';
import { listQuizOnDesk } from '#lib/store/desks.ts';
import { saveQuiz } from '#lib/store/quizzes.ts';
import { authoriseOwnDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';
import { limitRate, type TooManyRequests } from './limit-rate.ts';

export type CreateQuizInput = {
  article: ArticleInput;
  settings?: { questions?: number | undefined; seed?: string | undefined } | undefined;
  /** The desk to put it on; a new desk where it is null or opens none. */
  manageKey: string | null;
  /** The address that asks, which counts only without a desk. */
  client: string;
  /** Names a quiz whose article came without a title or a heading. `at`: Unix ms. */
  untitled: (at: number) => string;
};

export type CreateQuizOutcome =
  | { type: 'created'; quiz: Quiz; manageKey: string; problem: ArticleProblem | null }
  | { type: 'refused'; problem: ArticleProblem }
  | { type: 'too-slow' }
  | TooManyRequests;

export async function createQuiz(deps: Deps, input: CreateQuizInput): Promise<CreateQuizOutcome> {
  const opened = await authoriseOwnDesk(deps, input.manageKey);
  const asker = opened ? { deskId: opened.desk.id } : { client: input.client };
  const tooMany = await limitRate(deps, 'write', asker);
  if (tooMany) return tooMany;
  const result = await deps.background.writeQuiz({ article: input.article, ...input.settings });
  if (result.type !== 'done') return { type: 'too-slow' };
  const written = result.value;
  if (written.type === 'refused') return written;
  if (written.questions.length + written.spares.length === 0) {
    return {
      type: 'refused',
      problem: written.problem ?? { code: 'no-facts', params: { asked: DEFAULT_QUESTIONS } },
    };
  }

  const { ids, kv } = deps;
  const createdAt = deps.clock.now();
  const title = isNamed(input.article, written.article)
    ? written.article.title
    : input.untitled(createdAt);
  const secret = ids.secret();
  const desk = opened?.desk ?? {
    v: 1 as const,
    id: ids.random(12),
    keyHash: ids.hash(secret),
    createdAt,
  };
  const quiz: Quiz = {
    v: 1,
    id: ids.random(12),
    deskId: desk.id,
    title,
    article: { ...written.article, title },
    generator: written.generator,
    facts: written.facts,
    questions: written.questions,
    spares: written.spares,
    dropped: [],
    revision: 1,
    published: 0,
    assignmentIds: [],
    createdAt,
  };
  // The list first: a quiz that is listed but missing is passed over, one that is not listed is lost.
  const entry = { deskId: desk.id, quizId: quiz.id, at: createdAt };
  await listQuizOnDesk(kv, ids.random(20), opened ? entry : { ...entry, desk });
  await saveQuiz(kv, ids.random(20), quiz, null);
  const manageKey = opened?.key ?? `${desk.id}.${secret}`;
  return { type: 'created', quiz, manageKey, problem: written.problem };
}

/** Whether the title was given or is a heading. One cut from the first sentence may answer a question. */
function isNamed(given: ArticleInput, { sentences }: Article): boolean {
  return Boolean(given.title?.trim()) || (sentences.length > 1 && sentences[0]?.kind === 'heading');
}
