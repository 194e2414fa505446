// What the list of a desk shows of a quiz: small, where a quiz holds its whole article.
import { z } from 'zod';
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import type { Quiz } from './quiz.ts';

export const quizCardSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  deskId: z.string(),
  title: z.string(),
  questionCount: z.int().min(0),
  assignmentIds: z.array(z.string()),
  archived: z.boolean(),
  deleting: z.boolean(),
  /** Unix ms. */
  createdAt: z.int(),
});
export type QuizCard = z.infer<typeof quizCardSchema>;

export function cardOf(quiz: Quiz): QuizCard {
  return {
    v: 1,
    id: quiz.id,
    deskId: quiz.deskId,
    title: quiz.title,
    questionCount: quiz.questions.length,
    assignmentIds: quiz.assignmentIds,
    archived: quiz.archived ?? false,
    deleting: quiz.deleting ?? false,
    createdAt: quiz.createdAt,
  };
}

/** @returns whether the title holds every word of the search, in any order, whatever case and accents: "arbol luz" finds "La luz del Árbol". */
export function titleMatcher(search: string): (title: string) => boolean {
  const words = foldLetters(search).split(' ').filter(Boolean);
  return (title) => {
    const folded = foldLetters(title);
    return words.every((word) => folded.includes(word));
  };
}
