// What the language core says of a text. All offsets are UTF-16 units into the article's text, end exclusive.
import type { Sentence } from '#lib/core/article/article.ts';
import type { Clause } from './clauses/clause.ts';
import type { Reference } from './coreference/reference.ts';
import type { DateMention } from './dates/date-mention.ts';
import type { NameGroup } from './names/name-group.ts';
import type { NumberMention } from './numbers/number-mention.ts';

/** `text.slice(start, end) === form`. Every confidence is a calibrated probability of being right, 0..1. */
export type Token = { start: number; end: number; form: string };

export type TaggedToken = Token & {
  /** Penn Treebank tag, as UD English has it in XPOS: NNP, VBZ, -LRB- ... */
  tag: string;
  /** Universal tag: PROPN, VERB, AUX ... */
  pos: string;
  lemma: string;
  tagConfidence: number;
};

export type ParsedToken = TaggedToken & {
  /** Place of the head in the sentence's tokens, from 0; -1 for the root. */
  head: number;
  /** Universal Dependencies relation with its subtype: nsubj:pass, obl, acl:relcl ... */
  relation: string;
  /** That head and relation (without subtype) are both right. */
  arcConfidence: number;
};

export type ParsedSentence = Sentence & { tokens: ParsedToken[] };

/** Coarse types as GUM marks them. */
export type EntityType = 'person' | 'place' | 'organization' | 'event';

export type Entity = {
  start: number;
  end: number;
  /** Place of its sentence in the analysis, and of its first and last token (inclusive) in the sentence. */
  sentence: number;
  first: number;
  last: number;
  type: EntityType;
  /** Finer type by lists and rules: country, city, region, nationality, company, government-body ... or null. */
  subtype: string | null;
  confidence: number;
};

export type Analysis = {
  sentences: ParsedSentence[];
  entities: Entity[];
  /** One list for each sentence. */
  clauses: Clause[][];
  numbers: NumberMention[];
  dates: DateMention[];
  names: NameGroup[];
  references: Reference[];
};
