// A clause as the question writer reads it. Token places count from 0 in the sentence, last inclusive;
// start and end are offsets into the article's text, end exclusive. Confidences are probabilities, 0..1.

export type Span = { first: number; last: number; start: number; end: number };

/** A phrase without its clause tails (relative clauses, appositives, participles); `whole` has them. */
export type Phrase = Span & {
  head: number;
  whole: Span;
  /** That its arc to the clause is right. */
  confidence: number;
};

export type Tense = 'past' | 'present' | 'future';

export type VerbGroup = {
  /** The main verb; the copula where the predicate is a noun or an adjective. */
  head: number;
  /** Auxiliaries, negation, main verb and particle, in order of the text. */
  tokens: number[];
  lemma: string;
  /** null where the form has none (to train, signed). */
  tense: Tense | null;
  perfect: boolean;
  progressive: boolean;
  voice: 'active' | 'passive';
  /** Lemma of the modal (will, may ...) or null. */
  modal: string | null;
  /** "was born and educated": the auxiliaries stand with an earlier verb. */
  sharedAuxiliary: boolean;
};

export type Form = 'finite' | 'infinitive' | 'participle' | 'imperative';

export type SubjectSource = 'own' | 'coordination' | 'control' | 'antecedent';

export type Subject = Phrase & {
  from: SubjectSource;
  /** A clause as subject: "That he left surprised her". */
  clausal: boolean;
};

export type ClauseObject = Phrase & { role: 'direct' | 'indirect' };

/** Predicate noun or adjective, or the head of a clause that completes the verb (finite, or with shared subject). */
export type Complement = Phrase & { kind: 'noun' | 'adjective' | 'clause' | 'open-clause' };

export type AdjunctType =
  | 'time'
  | 'place'
  | 'purpose'
  | 'cause'
  | 'manner'
  | 'condition'
  | 'concession'
  | 'agent'
  | 'other';

export type Adjunct = Phrase & {
  type: AdjunctType;
  /** Lower-cased preposition or conjunction ("because of"), null where there is none. */
  marker: string | null;
  /** The phrase without its marker. */
  inner: Span;
  /** The adjunct is a clause. */
  clausal: boolean;
};

/** "Li Wei, an expert at ...": `of` is the head that the phrase renames. */
export type Appositive = Phrase & { of: number };

export type Relative = {
  /** What the clause describes: "the group that left". */
  antecedent: Phrase;
  /** who, that, which ...; null for "the man I saw" and participles. */
  pronoun: number | null;
};

export type Attribution = {
  kind: 'reported-speech' | 'quotation' | 'according-to' | 'adverb';
  /** Who says so; null where nobody is named ("allegedly", a quotation without a speaker in its sentence). */
  speaker: Phrase | null;
  /** The reporting verb or null. */
  verb: number | null;
  /** Where the speaker stands in respect of what is said. */
  position: 'before' | 'middle' | 'after';
  /** The words that carry the attribution: ", the paper reported". */
  span: Span;
  confidence: number;
};

/** `unasserted`: a question, an order or a condition. A plan or possibility that somebody reports stays one. */
export type Modality = 'asserted' | 'planned' | 'possible' | 'reported' | 'unasserted';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'open-complement'
  | 'relative'
  | 'adverbial'
  | 'subject'
  | 'parenthetical';

export type Clause = Span & {
  kind: ClauseKind;
  form: Form;
  /** Head of the clause in the tree: the main verb, or the predicate noun or adjective. */
  predicate: number;
  /** Place in the list of the clause that it completes, describes or is joined to; null for the main one. */
  parent: number | null;
  verb: VerbGroup;
  subject: Subject | null;
  /** "there" of "there are", "it" of "it is clear that". */
  expletive: number | null;
  objects: ClauseObject[];
  complement: Complement | null;
  adjuncts: Adjunct[];
  appositives: Appositive[];
  relative: Relative | null;
  attribution: Attribution | null;
  polarity: 'positive' | 'negative';
  modality: Modality;
  /** Verb, head of the subject and heads of the objects are all right. */
  confidence: number;
};
