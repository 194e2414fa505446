// A question before it has its id, its options in order and its findings.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import type { Option, Skill, Wrong } from '#lib/core/question/question.ts';
import type { ReviewContext } from '#lib/core/question/review/gate.ts';
import type { PhrasePool } from './phrase-pool.ts';

/** Where wrong options come from and why they are wrong, by their text. */
export type Because = Readonly<Record<string, Wrong>>;

type Common = {
  factId: string;
  stem: string;
  rationale: string;
  skill: Skill;
  /** Other sentences that the stem's names and dates were taken from. */
  proofs: readonly number[];
  /** The writer's trust in the reading and in this way of asking, 0..1. */
  trust: number;
  /** Set by `draftQuestions`. */
  origin?: DraftOrigin | undefined;
};

/** How a draft came about: what its quality is judged by. */
export type DraftOrigin = {
  /** Stable name of the drafting rule. */
  rule: string;
  /** The statement in the form that was asked after; null for what a bracket or an apposition tells. */
  statement: Statement | null;
  /** Without what other questions ask for. */
  lean: boolean;
};

export type ChoiceDraft = Common & {
  kind: 'multiple-choice';
  key: string;
  /** Two or more, the best first: the others are tried where a gate objects. */
  distractors: readonly string[];
  /** By text of the option; what is missing is the article's own. */
  because?: Because | undefined;
  /** sorted: as they are given, the key put at its place; shuffled: by the seed. */
  order: { type: 'shuffled' } | { type: 'sorted'; options: readonly string[] };
};

export type ResponseDraft = Common & {
  kind: 'multiple-response';
  keys: readonly string[];
  distractors: readonly string[];
  because?: Because | undefined;
};

export type TrueFalseDraft = Common & { kind: 'true-false'; value: boolean };

/** The stem holds one gap. */
export type ClozeDraft = Common & { kind: 'cloze'; accepted: readonly string[] };

export type NumericDraft = Common & {
  kind: 'numeric';
  value: number;
  tolerance: number;
  unit: string | null;
};

/** `items` in the right order. */
export type OrderingDraft = Common & { kind: 'ordering'; items: readonly string[] };

export type MatchingDraft = Common & {
  kind: 'matching';
  pairs: readonly { prompt: string; option: string }[];
};

export type Draft =
  | ChoiceDraft
  | ResponseDraft
  | TrueFalseDraft
  | ClozeDraft
  | NumericDraft
  | OrderingDraft
  | MatchingDraft;

export type { Option };

/** What a drafting rule may draw on beside its fact. */
export type DraftContext = {
  reading: Reading;
  seed: string;
  pool: PhrasePool;
  facts: readonly Fact[];
  review: ReviewContext;
  /** Every statement in words that stand alone, a name or small letter first. */
  statements: readonly { sentence: number; text: string }[];
};
