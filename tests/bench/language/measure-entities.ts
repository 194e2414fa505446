// Names found against those that GUM marks: span and type both right.
import { namedMentions } from '#lib/core/language/entities/gold-mentions.ts';
import type { GoldDocument } from './gold-document.ts';
import type { Reading } from './reading.ts';

/** `start-end type` of each name of the treebank. */
export const goldNames = ({ source, sentences }: GoldDocument): string[] =>
  source.flatMap((sentence, at) =>
    namedMentions(sentence).map(({ first, last, type }) => {
      const tokens = sentences[at]?.tokens ?? [];
      return `${tokens[first]?.start}-${tokens[last]?.end} ${type}`;
    }),
  );

export const foundNames = (entities: NonNullable<Reading['entities']>): string[] =>
  entities.map(({ start, end, type }) => `${start}-${end} ${type}`);
