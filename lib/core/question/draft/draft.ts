// A question before it has its id, its options in order and its findings.
import type { Skill } from '#lib/core/question/question.ts';

type Common = {
  factId: string;
  stem: string;
  rationale: string;
  skill: Skill;
};

export type ChoiceDraft = Common & {
  kind: 'multiple-choice';
  key: string;
  /** Three. */
  distractors: readonly string[];
  /** sorted: as they are given, the key put at its place; shuffled: by the seed. */
  order: { type: 'shuffled' } | { type: 'sorted'; options: readonly string[] };
};

export type TrueFalseDraft = Common & { kind: 'true-false'; value: boolean };

/** The stem holds one gap. */
export type ClozeDraft = Common & { kind: 'cloze'; accepted: readonly string[] };

export type Draft = ChoiceDraft | TrueFalseDraft | ClozeDraft;

/** What a drafting rule may draw on beside its fact. */
export type DraftContext = {
  seed: string;
  /** The article's text, lower case: a distractor that occurs there might be right. */
  text: string;
  /** Roles of the article's people. */
  roles: readonly { person: string; role: string; head: string; place: string }[];
  people: readonly string[];
};
