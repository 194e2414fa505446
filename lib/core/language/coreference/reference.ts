// What a pronoun or a definite noun phrase stands for.

/** Offsets into the text, end exclusive; tokens first..last (inclusive) of a sentence. */
export type TextSpan = {
  start: number;
  end: number;
  sentence: number;
  first: number;
  last: number;
};

export type Reference = TextSpan & {
  kind: 'pronoun' | 'noun-phrase';
  /** The nearest earlier (for "in his speech, Xi": later) noun phrase or name of the same thing; null where it is unknown. */
  antecedent: TextSpan | null;
  /** Place in the name groups given, where the thing has a name; else null. */
  group: number | null;
  /** Probability that the antecedent is right as the weighed choice claims it, 0..1, not calibrated apart; 0 where it is unknown. */
  confidence: number;
};
