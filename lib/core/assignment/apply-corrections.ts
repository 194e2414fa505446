// A published version as a class's corrections have it: what everything is shown and scored by.
import { isAnswerable, judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import { withKey } from '#lib/core/question/kinds/with-key.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Correction, CorrectionChange } from './correction.ts';

const held = new WeakMap<readonly CorrectionChange[], WeakMap<QuizVersion, QuizVersion>>();

/**
 * In the order given; of two keys the later counts. A correction that does not fit the version (its question or
 * option is not there) changes nothing. The same two arguments give the same object.
 */
export function applyCorrections(
  version: QuizVersion,
  corrections: readonly Correction[] | undefined,
): QuizVersion {
  if (!corrections?.length) return version;
  const known = held.get(corrections) ?? new WeakMap<QuizVersion, QuizVersion>();
  held.set(corrections, known);
  const corrected = known.get(version) ?? correctVersion(version, corrections);
  known.set(version, corrected);
  return corrected;
}

/** As applyCorrections, not remembered: for one that is only tried out. */
export function correctVersion(
  version: QuizVersion,
  corrections: readonly CorrectionChange[],
): QuizVersion {
  const gone = new Set(
    corrections.filter(({ type }) => type === 'drop').map(({ questionId }) => questionId),
  );
  const questions = version.questions.map((question) =>
    corrections
      .filter(({ questionId }) => questionId === question.id)
      .reduce((before, change) => correctQuestion(before, change) ?? before, question),
  );
  const dropped = questions.flatMap((question, at) =>
    gone.has(question.id) ? [{ question, at }] : [],
  );
  return {
    ...version,
    questions: questions.filter(({ id }) => !gone.has(id)),
    ...(dropped.length > 0 && { dropped }),
  };
}

/** @returns null where the correction does not fit the question; for a drop the question itself. */
export function correctQuestion(question: Question, change: CorrectionChange): Question | null {
  switch (change.type) {
    case 'key': {
      const corrected = withKey(question, change.response);
      return corrected && isAnswerable(corrected) ? corrected : null;
    }
    case 'accept': {
      const other = withKey(question, change.response);
      const fits = other && isAnswerable({ ...other, alsoRight: undefined });
      if (!fits) return null;
      const judged = judgeResponse(question, change.response);
      if (judged.type === 'judged' && judged.share === 1) return question;
      return { ...question, alsoRight: [...(question.alsoRight ?? []), change.response] };
    }
    case 'points-to-all':
      return { ...question, pointsToAll: true };
    case 'drop':
      return question;
  }
}
