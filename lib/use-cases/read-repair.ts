// What a teacher needs to put a question of an assignment right: the questions, what was corrected, and what students gave.
import type { Correction } from '#lib/core/assignment/correction.ts';
import { onTimeResponsesTo } from '#lib/core/attempt/stored-responses.ts';
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { MAX_LOOKED_AT, pageClass } from './page-class.ts';
import type { AssignmentHeading } from './read-analysis.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { afterRecount, type RecountProgress } from './recount.ts';

export type RepairQuestion = {
  question: Question;
  /** From 1, as the quiz was published. */
  number: number;
  dropped: boolean;
  /** Oldest first. */
  corrections: Correction[];
};

export type Repair = {
  assignment: AssignmentHeading;
  questions: RepairQuestion[];
  recount: RecountProgress | null;
};

/** For the teacher alone: it tells the keys. */
export async function readRepair(
  deps: Deps,
  access: AssignmentAccess,
): Promise<({ type: 'found' } & Repair) | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found, recount } = await afterRecount(deps, authorised.found);
  const { quiz, assignment } = found;
  const { id, code, title, quizId, settings, corrections = [] } = assignment;
  const all: { question: Question; dropped: boolean }[] = quiz.questions.map((question) => ({
    question,
    dropped: false,
  }));
  for (const { question, at } of quiz.dropped ?? []) all.splice(at, 0, { question, dropped: true });
  return {
    type: 'found',
    assignment: { id, code, title, quizId, label: settings.label },
    questions: all.map((each, index) => ({
      ...each,
      number: index + 1,
      corrections: corrections.filter(({ questionId }) => questionId === each.question.id),
    })),
    recount,
  };
}

export type GivenResponse = { response: QuestionResponse; count: number; right: boolean };

export type Given = {
  /** The most frequent first, 40 at most. */
  responses: GivenResponse[];
  /** How many different ones there were. */
  different: number;
  /** Attempts looked at, where there are more than those; null: all were. */
  lookedAt: number | null;
};

const MOST_SHOWN = 40;

/** First tries to a question; typed text is put together where it differs in case or accents alone. */
export async function readGiven(
  deps: Deps,
  { question, ...access }: AssignmentAccess & { question: Question },
): Promise<Given> {
  const authorised = await authoriseAssignment(deps, access);
  if (authorised.type !== 'found') return { responses: [], different: 0, lookedAt: null };
  const given = new Map<string, GivenResponse>();
  const more = await pageClass(deps, authorised.found.assignment.id, (attempts) => {
    for (const attempt of attempts) {
      const first = onTimeResponsesTo(attempt, question.id).find((entry) => entry.try === 1);
      if (!first || attempt.run !== 1) continue;
      const { response } = first;
      const key = 'text' in response ? foldLetters(response.text) : JSON.stringify(response);
      const known = given.get(key);
      const judged = judgeResponse(question, response);
      const right = judged.type === 'judged' && judged.share === 1;
      given.set(key, {
        response: known?.response ?? response,
        count: (known?.count ?? 0) + 1,
        right,
      });
    }
  });
  const sorted = [...given.values()].sort((a, b) => b.count - a.count);
  return {
    responses: sorted.slice(0, MOST_SHOWN),
    different: sorted.length,
    lookedAt: more ? MAX_LOOKED_AT : null,
  };
}
