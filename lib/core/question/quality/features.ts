// What is known of a question's quality before anybody has read it: named figures of its words, its options and the
// reading of its sentence. They only mean something to the weights that were fitted to them.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import type { Question } from '#lib/core/question/question.ts';
import { articleFeatures } from './article-features.ts';
import { optionFeatures } from './option-features.ts';
import type { StemReader } from './read-stems.ts';
import { readingFeatures } from './reading-features.ts';
import { stemFeatures } from './stem-features.ts';
import { stemParseFeatures } from './stem-parse-features.ts';
import { targetFeatures } from './target-features.ts';

/** By name. `rule=gap` is 1 where it holds and missing where not; any other missing one is unknown. */
export type Features = Readonly<Record<string, number>>;

export type Judged = { question: Question; draft: Draft; found: FoundFact };
export type QualityContext = { reading: Reading; stems: StemReader };

/** Bounded figures only; pure. Places are rounded so that a record of them stays short. */
export function featuresOf(judged: Judged, { reading, stems }: QualityContext): Features {
  const { question, draft, found } = judged;
  const all: Record<string, number> = {
    ...stemFeatures(question, draft),
    ...stemParseFeatures(question, stems),
    ...optionFeatures(question, reading),
    ...targetFeatures(found, question),
    ...readingFeatures(question, draft, found, reading),
    ...articleFeatures(reading),
  };
  for (const name in all) all[name] = Math.round((all[name] as number) * 1000) / 1000;
  return all;
}
