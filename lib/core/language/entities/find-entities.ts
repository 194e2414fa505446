// Finds names of persons, places, organisations and events in a tagged text.
import type { Entity, EntityType, ParsedSentence } from '#lib/core/language/analysis.ts';
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { scaleChance } from '#lib/core/language/linear/platt-scale.ts';
import { remember } from '#lib/core/language/memo.ts';
import { bestPath, labelCount, lattice, spanProbability } from './chain-model.ts';
import { type EntityToken, walkEntityFeatures } from './entity-features.ts';
import { entityWord } from './entity-words.ts';
import { type SpanReading, settleTypes } from './settle-types.ts';
import { subtypeOf } from './subtype.ts';

/** In the order of the model's labels. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event'];

/** What is read of a sentence: tagged tokens do, parsed ones fit. */
export type TaggedSentence = { tokens: readonly (EntityToken & { start: number; end: number })[] };

/** Taken from the score of 'no name': precision and recall are then about the same. */
const OUTSIDE_HANDICAP = 0.3;

export type EntityFinder = {
  /** All sentences of one text, in order: what the text says of a name elsewhere counts too. */
  find(sentences: readonly (TaggedSentence | ParsedSentence)[]): Entity[];
};

/** @param bytes what `trainEntities` made. @throws RangeError where they are cut short. */
export function loadEntityFinder(
  bytes: Uint8Array,
  clusters: WordClusters = NO_CLUSTERS,
): EntityFinder {
  const labels = labelCount(ENTITY_TYPES.length);
  const reader = new ByteReader(bytes);
  const model = new LinearModel(reader.block());
  const moves = new Float32Array((labels + 1) * labels).map(() => reader.float());
  const scale = { slope: reader.float(), shift: reader.float() };
  const scores = new Float32Array(labels);
  const wordOf = remember(entityWord(clusters));

  const find = (sentences: readonly TaggedSentence[]): Entity[] => {
    const emitted = sentences.map(({ tokens }) => new Float32Array(tokens.length * labels));
    walkEntityFeatures(
      sentences.map(({ tokens }) => tokens),
      wordOf,
      (sentence, place, features, count) => {
        model.score(features, count, scores);
        scores[0] = (scores[0] as number) - OUTSIDE_HANDICAP;
        emitted[sentence]?.set(scores, place * labels);
      },
    );
    const spans: SpanReading[] = [];
    sentences.forEach(({ tokens }, sentence) => {
      const emissions = emitted[sentence] ?? new Float32Array(0);
      const path = bestPath(emissions, moves, labels);
      if (path.every((label) => label === 0)) return;
      const sums = lattice(emissions, moves, labels);
      path.forEach((label, first) => {
        if (label % 2 === 0) return;
        let last = first;
        while (path[last + 1] === label + 1) last += 1;
        const chances = ENTITY_TYPES.map((_, type) =>
          spanProbability(sums, emissions, moves, labels, { first, last, type }),
        );
        spans.push({
          sentence,
          first,
          last,
          forms: tokens.slice(first, last + 1).map(({ form }) => form),
          chances,
        });
      });
    });
    return settleTypes(spans).flatMap(({ sentence, first, last, forms, chances }): Entity[] => {
      const best = chances.indexOf(Math.max(...chances));
      const type = ENTITY_TYPES[best];
      const begin = sentences[sentence]?.tokens[first];
      const end = sentences[sentence]?.tokens[last];
      if (!type || !begin || !end) return [];
      const place = { start: begin.start, end: end.end, sentence, first, last };
      return [
        {
          ...place,
          type,
          subtype: subtypeOf(forms.join(' '), type),
          confidence: scaleChance(scale, chances[best] ?? 0),
        },
      ];
    });
  };
  return { find };
}
