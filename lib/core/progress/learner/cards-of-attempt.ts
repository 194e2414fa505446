// What a finished attempt gives a learner to keep: a card for each fact whose solution was shown.
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { onTimeResponsesTo } from '#lib/core/attempt/stored-responses.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { hashText } from '#lib/core/seed/random.ts';
import { type Form, MAX_FORMS } from './card.ts';
import { cutForm } from './excerpt.ts';
import { gradeAttempt } from './grade.ts';
import type { Grade } from './memory.ts';
import { recallForm } from './recall-form.ts';

export type KeptFact = {
  id: string;
  articleId: string;
  title: string;
  label: string;
  skill: Question['skill'];
  forms: Form[];
  /** How it was answered there, and when (Unix ms). */
  grade: Grade;
  at: number;
};

/**
 * Empty while the attempt is open or its settings do not let its solutions be shown: `view` is what its
 * student may see now. Questions that share a fact make one card, graded by the worst of them.
 */
export function cardsOfAttempt(
  attempt: Attempt,
  view: AttemptView,
  quiz: Pick<QuizVersion, 'quizId' | 'article' | 'questions'>,
): KeptFact[] {
  if (view.status === 'open') return [];
  const byId = new Map(quiz.questions.map((question) => [question.id, question]));
  const facts = new Map<string, KeptFact>();
  for (const state of view.questions) {
    const question = byId.get(state.question.id);
    if (!question || !state.feedback?.solution) continue;
    const fact = factOf(attempt, state, question, view, quiz);
    const same = facts.get(fact.id);
    facts.set(fact.id, same ? merged(same, fact) : fact);
  }
  return [...facts.values()].map((fact) => ({ ...fact, forms: withRecall(fact.forms) }));
}

function factOf(
  attempt: Attempt,
  { feedback }: QuestionState,
  question: Question,
  { title }: AttemptView,
  { quizId, article }: Pick<QuizVersion, 'quizId' | 'article'>,
): KeptFact {
  const onTime = onTimeResponsesTo(attempt, question.id);
  const name = question.factId === null ? `${quizId} ${question.id}` : question.factId;
  return {
    id: hashText(`${article.hash} ${name}`).slice(0, 20),
    articleId: article.hash.slice(0, 20),
    title,
    label: question.stem,
    skill: question.skill,
    forms: [cutForm(question, article)],
    grade: feedback ? gradeAttempt(feedback, onTime.length) : 1,
    at: onTime.at(-1)?.at ?? attempt.startedAt,
  };
}

function merged(a: KeptFact, b: KeptFact): KeptFact {
  const grade: Grade = a.grade < b.grade ? a.grade : b.grade;
  return { ...a, forms: unitedForms(a.forms, b.forms), grade, at: Math.max(a.at, b.at) };
}

/**
 * Each form once, the older ones first, at most MAX_FORMS. What asks the same in the same words takes the
 * older one's place: its key may have been corrected since.
 */
export function unitedForms(old: readonly Form[], more: readonly Form[]): Form[] {
  const asked = ({ question }: Form) => `${question.kind} ${question.stem}`;
  const forms = new Map(old.map((form) => [asked(form), form]));
  for (const form of more) forms.set(asked(form), form);
  return [...forms.values()].slice(0, MAX_FORMS);
}

function withRecall(forms: readonly Form[]): Form[] {
  return unitedForms(
    forms,
    forms.flatMap((form) => recallForm(form) ?? []),
  );
}
