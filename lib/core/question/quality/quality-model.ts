// Weights fitted to readers' marks: how likely a reader is to call a question good or wrong, from its features.
import { z } from 'zod';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import type { Features } from './features.ts';

const weightSchema = z.object({
  /** Of the rows that the weights were fitted to: what is subtracted, and what is then divided by. */
  mean: z.number(),
  scale: z.number().positive(),
  good: z.number(),
  wrong: z.number(),
});

export const qualityModelSchema = z.object({
  v: z.literal(1),
  /** A question is kept back where the estimates are beyond these, 0..1. */
  leastGood: z.number().min(0).max(1),
  mostWrong: z.number().min(0).max(1),
  bias: z.object({ good: z.number(), wrong: z.number() }),
  weights: z.record(z.string(), weightSchema),
});
export type QualityModel = z.infer<typeof qualityModelSchema>;

/** Probabilities that a reader marks it A, and X; 0..1. */
export type Estimate = { good: number; wrong: number };

/** Name of its section in the language model, as UTF-8 JSON. */
export const QUALITY_SECTION = 'quality';

const held = new WeakMap<LanguageModel, { model: QualityModel | null }>();

/** Null where the language model comes without it. @throws where it is damaged */
export function loadQuality(language: LanguageModel): QualityModel | null {
  const known = held.get(language);
  if (known) return known.model;
  const bytes = language.sections.get(QUALITY_SECTION);
  const model = bytes
    ? qualityModelSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    : null;
  held.set(language, { model });
  return model;
}

/** Standard deviations beyond which a figure tells nothing more. */
const FAR = 3;

/** A figure as the weights take it: what is unknown is as the mean, what is no category of the question is 0. */
export function standardised(
  features: Features,
  name: string,
  { mean, scale }: { mean: number; scale: number },
): number {
  const value = features[name] ?? (name.includes('=') ? 0 : mean);
  return Math.max(-FAR, Math.min(FAR, (value - mean) / scale));
}

/** Logistic regression, one for each mark. Features that the model does not know are left aside. */
export function estimate(features: Features, { bias, weights }: QualityModel): Estimate {
  let { good, wrong } = bias;
  for (const [name, weight] of Object.entries(weights)) {
    const value = standardised(features, name, weight);
    good += value * weight.good;
    wrong += value * weight.wrong;
  }
  return { good: logistic(good), wrong: logistic(wrong) };
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
