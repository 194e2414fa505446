// What every question kind decides about a response, in one shape; the registry is judge-response.ts.
import type { Question, QuestionKind, QuestionOf } from '../question.ts';
import type { QuestionResponse } from '../response.ts';

export type ResponseOf<K extends QuestionKind> = Extract<QuestionResponse, { kind: K }>;

export interface KindRules<K extends QuestionKind> {
  readonly kind: K;
  /** Path of the first field that cannot be scored for this question ("optionIds.2"); null: valid. */
  invalidField(question: QuestionOf<K>, response: ResponseOf<K>): string | null;
  /** Share of the credit, 0..1, before all-or-nothing and the cost of tries. Only for valid responses. */
  share(question: QuestionOf<K>, response: ResponseOf<K>): number;
  /** Close enough to be told so; never changes the share. Only cloze has it. */
  nearMiss?(question: QuestionOf<K>, response: ResponseOf<K>): boolean;
  /**
   * What to count the response as in statistics: characters of a-z 0-9 - only, never empty, and
   * from a set whose size the question bounds (typed text is sorted into few buckets).
   */
  bucket(question: QuestionOf<K>, response: ResponseOf<K>): string;
  /** The right response, in the response's own shape. */
  solution(question: QuestionOf<K>): ResponseOf<K>;
  /** Words for the solution, one entry per part. */
  solutionText(question: QuestionOf<K>): string[];
}

export type Judgement =
  /** `field`: path in the submission, e.g. "response.optionId". */
  | { type: 'invalid'; field: string }
  | { type: 'judged'; share: number; nearMiss: boolean; bucket: string };

export type Solution = { response: QuestionResponse; text: string[] };

/** Rules of one kind behind types that fit all, so that a registry needs no casts. */
export type KindJudge = {
  judge(question: Question, response: QuestionResponse): Judgement;
  /** @throws TypeError on a question of another kind: a bug in the caller. */
  solve(question: Question): Solution;
};

export function judgeBy<K extends QuestionKind>(rules: KindRules<K>): KindJudge {
  const isOwn = (question: Question): question is QuestionOf<K> => question.kind === rules.kind;
  const fits = (given: QuestionResponse): given is ResponseOf<K> => given.kind === rules.kind;
  return {
    judge(question, response) {
      const { allOrNothing } = question;
      if (!isOwn(question) || !fits(response)) return { type: 'invalid', field: 'response.kind' };
      const field = rules.invalidField(question, response);
      if (field !== null) return { type: 'invalid', field: `response.${field}` };
      const share = rules.share(question, response);
      return {
        type: 'judged',
        share: allOrNothing && share < 1 ? 0 : share,
        nearMiss: share < 1 && (rules.nearMiss?.(question, response) ?? false),
        bucket: rules.bucket(question, response),
      };
    },
    solve(question) {
      if (!isOwn(question)) throw new TypeError(`not a ${rules.kind} question`);
      return { response: rules.solution(question), text: rules.solutionText(question) };
    },
  };
}
