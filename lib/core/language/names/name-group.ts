// A name of the text with all the ways the text has of saying it.
import type { EntityType } from '#lib/core/language/analysis.ts';

/** How a mention says the name: in full, by initials, by a part of it, by a common noun ("the initiative"), by its capital. */
export type MentionForm = 'name' | 'acronym' | 'part' | 'short-form' | 'metonym';

/** Offsets into the text, end exclusive; tokens first..last (inclusive) of a sentence. */
export type NameMention = {
  start: number;
  end: number;
  sentence: number;
  first: number;
  last: number;
  form: MentionForm;
};

export type NameGroup = {
  /** The fullest form the text has, without title and "the": "Xi Jinping", "Global Security Initiative". */
  canonical: string;
  /** Every other form the text has, in order of appearance; metonyms are no aliases. */
  aliases: string[];
  /** Null where the recogniser knows no type: an initiative, a programme. */
  type: EntityType | null;
  subtype: string | null;
  /** Told by a title or a first name; null where neither does. */
  gender: 'male' | 'female' | null;
  /** In order of appearance. */
  mentions: NameMention[];
};
