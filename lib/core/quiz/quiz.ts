// A quiz and its immutable published states.
import { z } from 'zod';
import { articleSchema } from '#lib/core/article/article.ts';
import { factSchema } from '#lib/core/fact/fact.ts';
import { type Question, questionSchema } from '#lib/core/question/question.ts';

export const generatorSchema = z.object({ version: z.string(), seed: z.string().max(80) });

/** Everything needed to serve, score and explain one published state. Never changed once stored. */
export const quizVersionSchema = z.object({
  v: z.literal(1),
  quizId: z.string(),
  /** The working copy's revision at publishing, so numbers may skip. */
  version: z.int().min(1),
  title: z.string().min(1).max(200),
  article: articleSchema,
  questions: z.array(questionSchema).min(1).max(200),
});
export type QuizVersion = z.infer<typeof quizVersionSchema> & {
  /** What a class's corrections took out when it was read, `at` its place among the questions as published; never stored. */
  dropped?: readonly { question: Question; at: number }[] | undefined;
};

/** One that a class's corrections took out, too. */
export function publishedQuestion(
  { questions, dropped = [] }: QuizVersion,
  id: string,
): Question | undefined {
  const taken = dropped.map(({ question }) => question);
  return [...questions, ...taken].find((question) => question.id === id);
}

/** The teacher's working copy. `revision` goes up by one with each edit; `published` is the newest version's number. */
export const quizSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  deskId: z.string(),
  title: z.string().min(1).max(200),
  article: articleSchema,
  generator: generatorSchema,
  facts: z.array(factSchema),
  questions: z.array(questionSchema).max(200),
  /** Written and not taken: to look over, or to take in another's place. The best first. */
  spares: z.array(questionSchema).max(200).default([]),
  /** Taken out by the teacher, the latest first: they can be brought back. */
  dropped: z.array(questionSchema).max(200).default([]),
  revision: z.int().min(1),
  published: z.int().min(0),
  assignmentIds: z.array(z.string()),
  /** Set before anything under it is removed: nothing new may be hung on it. */
  deleting: z.boolean().optional(),
  /** Put away: not in the list of the desk unless asked for. Its assignments go on. */
  archived: z.boolean().optional(),
  createdAt: z.int(),
});
export type Quiz = z.infer<typeof quizSchema>;
