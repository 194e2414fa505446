// One student's attempt as its browser may see it now, built field by field.
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { type Assignment, assignmentPhase } from '#lib/core/assignment/assignment.ts';
import { hasPassed } from '#lib/core/assignment/has-passed.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptView, QuestionState } from './attempt-view.ts';
import { attemptEnd, currentStatus, GRACE_MS } from './current-status.ts';
import { isFlagged } from './flag-question.ts';
import { isWithheld } from './is-withheld.ts';
import { optionOrder } from './option-order.ts';
import { isPointingAsked, isPointingDue } from './pointing.ts';
import { presentChallenge } from './present-challenge.ts';
import { presentCorrections } from './present-corrections.ts';
import { presentFeedback } from './present-feedback.ts';
import { presentPointing, sentencesOf } from './present-pointing.ts';
import { questionProgress } from './question-progress.ts';
import { replayAttempt } from './replay-attempt.ts';
import { onTimeResponsesTo, responsesTo } from './stored-responses.ts';

type Context = {
  assignment: Assignment;
  /** The version the attempt is taken on. */
  quiz: QuizVersion;
  /** Unix ms, the server's clock. */
  now: number;
  /** Whether there is a teacher to tell that a question is wrong. */
  mayChallenge?: boolean;
};

/** Feedback, solutions, points and the article appear only where the settings and the time allow. */
export function presentAttempt(attempt: Attempt, context: Context): AttemptView {
  const { assignment, quiz, now } = context;
  const { settings } = assignment;
  const status = currentStatus(attempt, settings, now);
  const replayed = replayAttempt(attempt, quiz);
  const told = isTold(settings.feedback, status, settings.closesAt, now);
  const byId = new Map(quiz.questions.map((question) => [question.id, question]));
  const questions = attempt.questionIds.flatMap((id) => {
    const question = byId.get(id);
    return question ? [presentQuestion(attempt, question, context, status !== 'open', told)] : [];
  });
  const corrections = presentCorrections(attempt, assignment, quiz, told);
  return {
    id: attempt.id,
    assignmentId: assignment.id,
    code: assignment.code,
    title: assignment.title,
    language: tellLanguage(quiz.article.text),
    name: attempt.name,
    rosterId: attempt.rosterId ?? null,
    status,
    phase: assignmentPhase(settings, now),
    feedback: settings.feedback,
    tries: settings.feedback === 'each' ? settings.tries : 1,
    retakes: settings.retakes,
    now,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finishedAt ?? (status === 'overdue' ? attemptEnd(attempt, settings) : null),
    dueAt: attemptEnd(attempt, settings),
    questions,
    responded: replayed.responded,
    // The sum would tell what a question does not tell yet.
    points: told && !questions.some(isWithheld) ? replayed.points : null,
    maxPoints: replayed.maxPoints,
    passMark: settings.passMark,
    passed: told && status !== 'open' ? hasPassed(replayed, settings.passMark) : null,
    ...(corrections.length > 0 && { corrections }),
    article: settings.showArticle ? presentArticle(quiz) : null,
    ...(settings.pointAtSentence && status === 'open' && { sentences: sentencesOf(quiz.article) }),
  };
}

/** Whether right and wrong may be told at all. After the close the grace passes first: nobody can still respond. */
function isTold(
  feedback: AttemptView['feedback'],
  status: AttemptView['status'],
  closesAt: number | null,
  now: number,
): boolean {
  switch (feedback) {
    case 'each':
      return true;
    case 'end':
      return status !== 'open';
    case 'closed':
      return status !== 'open' && closesAt !== null && now >= closesAt + GRACE_MS;
  }
}

function presentQuestion(
  attempt: Attempt,
  question: Question,
  { assignment, quiz, mayChallenge = false }: Context,
  over: boolean,
  told: boolean,
): QuestionState {
  const { feedback, tries, shuffle, showArticle } = assignment.settings;
  const progress = questionProgress(attempt, question, { feedback, tries });
  const onTime = onTimeResponsesTo(attempt, question.id);
  const latest = onTime.at(-1) ?? responsesTo(attempt, question.id).at(-1);
  const due = !over && isPointingDue(attempt, question, assignment.settings);
  const waits = due && feedback === 'each';
  const locked = over || progress.locked || waits;
  const solved = told && !waits && locked;
  const answerable = mayChallenge && solved && onTime.length > 0;
  const challenge = presentChallenge(attempt, question.id, { solved: answerable });
  return {
    question: toPublicQuestion(question, optionOrder(question, { attemptId: attempt.id, shuffle })),
    response: latest?.response ?? null,
    operationId: latest?.operationId,
    nextTry: progress.triesUsed + 1,
    triesLeft: locked ? 0 : progress.triesLeft,
    locked,
    ...(isFlagged(attempt, question.id) && { flagged: true }),
    feedback:
      told && !waits
        ? presentFeedback(question, onTime, quiz.article, locked, over || showArticle)
        : null,
    ...(isPointingAsked(question, assignment.settings) && {
      pointing: presentPointing(attempt, question, {
        article: quiz.article,
        feedback,
        over,
        solved,
      }),
    }),
    ...(challenge && { challenge }),
  };
}

/** For a reader: title, source and paragraphs, without offsets and sentences. */
export function presentArticle({ article }: Pick<QuizVersion, 'article'>): AttemptView['article'] {
  const paragraphs = article.text.split('\n\n').filter((paragraph) => paragraph !== '');
  return { title: article.title, source: article.source ?? null, paragraphs };
}
