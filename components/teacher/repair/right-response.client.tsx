'use client';
// The student's own form for a question, in which its teacher gives what is right.
import type { ReactNode } from 'react';
import { QuestionForm } from '#components/student/question-form.tsx';
import type { TakeWords } from '#components/student/take-words.ts';
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

export type RightResponseProps = {
  /** Where it goes, with GET. */
  action: string;
  question: PublicQuestion;
  number: number;
  response: QuestionResponse | null;
  words: TakeWords;
  submitLabel: string;
  children: ReactNode;
};

export function RightResponse({ question, response, children, ...form }: RightResponseProps) {
  const state = {
    question,
    response,
    nextTry: 1,
    triesLeft: 1,
    locked: false,
    feedback: null,
  };
  return (
    <QuestionForm {...form} code="" attemptId="" operationId="" settled={false} state={state}>
      {children}
    </QuestionForm>
  );
}
