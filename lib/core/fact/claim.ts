// A claim: one statement of the article, freed of who said it and of what points elsewhere.
import type { Quote } from '#lib/core/article/article.ts';
import type { Modality } from './fact.ts';

export type Claim = {
  /**
   * Stands alone, begins with a capital, has no stop at its end. Somebody's word begins
   * "According to ...".
   */
  text: string;
  /** Index into article.sentences. */
  sentence: number;
  /** The sentence first, then what a name was resolved from. */
  quotes: Quote[];
  /** Who says so ("Li Wei", "the GSI paper"); null where the article does. */
  attribution: string | null;
  modality: Modality;
};
