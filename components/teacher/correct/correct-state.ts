// What the page for correcting an article shows, in words; its action gives it.
import type { WordPiece } from '#lib/core/article/compare-words.ts';

/** A sentence that is not as it was: in its pieces where it changed, else whole. */
export type ChangedSentence = { id: string } & (
  | { type: 'changed'; pieces: readonly WordPiece[] }
  | { type: 'gone' | 'new'; text: string }
);

export type DoubtfulQuestion = {
  id: string;
  /** "Question 3". */
  label: string;
  stem: string;
  fate: 'lost' | 'look';
};

export type CorrectState = {
  /** As typed. */
  text: string;
  /** What was wrong with it. */
  problem: string | null;
  /** The quiz's revision, where it went on since the page came. */
  version: number | null;
  /** What it would change, once that was asked for. */
  preview: {
    /** The revision that it was compared with. */
    version: number;
    summary: string;
    sentences: readonly ChangedSentence[];
    questions: readonly DoubtfulQuestion[];
    /** What is said of the other questions. */
    others: string;
    /** What happens to classes; null where there are none. */
    classes: string | null;
  } | null;
};

export type CorrectWords = Record<
  | 'text'
  | 'textHint'
  | 'look'
  | 'looking'
  | 'problemHeading'
  | 'kept'
  | 'sentences'
  | 'was'
  | 'becomes'
  | 'gone'
  | 'new'
  | 'questions'
  | 'lost'
  | 'lookAt'
  | 'retire'
  | 'keepLost'
  | 'keepLook'
  | 'make'
  | 'making'
  | 'leave'
  | 'again',
  string
>;
