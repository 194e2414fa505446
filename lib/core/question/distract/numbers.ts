// Wrong numbers: written as the right one is, in its band of size, with the right one at any place among them.
import type { Direction } from '#lib/core/language/numbers/number-mention.ts';
import { pickAround } from './around-key.ts';
import type { Distractor } from './candidates.ts';
import { valuesNear } from './near-values.ts';
import { type NumberForm, type NumberPart, readNumberForm } from './number-form.ts';
import { otherQualifier, readQualifier } from './number-qualifier.ts';
import { ratiosAround } from './ratios.ts';

export type NumberSource = {
  /** "people", "%", "days", "miles"; null where there is none. Percent, days, weeks, months and hours have a most. */
  unit?: string | null;
  kind: 'count' | 'measure' | 'money' | 'percent' | 'ordinal' | 'ratio' | 'score';
  /** Every wrong number is a multiple of it, in the units of the text (5 for "35%" on a scale of fives). */
  grid?: number | null;
  /** No wrong number is above it, in true value. */
  limit?: number | null;
  /** A hedge that the question itself carries ("More than how many?"); one in the text is read from there. */
  qualifier?: Direction | null;
  /** True values that might be right as well: other numbers of the article for the same thing. */
  avoid?: readonly number[];
  seed: string;
};

/**
 * Six at most; of the first three, any number may be smaller than the key. With a one-sided hedge in the text,
 * those that the key would imply carry the opposite hedge: "more than 40" beside "fewer than 30", "more than 60".
 * @param value its true value: 1,200,000 for "1.2 million"; the low end of a range
 * @param text the number as written, with hedge, currency and unit if the options show them
 * @returns [] where the text holds no number that can be varied
 */
export function numberDistractors(value: number, text: string, source: NumberSource): Distractor[] {
  if (!Number.isFinite(value)) return [];
  if (source.kind === 'ratio' || source.kind === 'score') {
    const found = ratiosAround(text, source.seed);
    if (found.length > 0 || source.kind === 'score') return toDistractors(found, text);
  }
  const { lead, direction } = readQualifier(text);
  const form = readNumberForm(text.slice(lead.length));
  const first = form?.parts[0];
  if (!form || !first || first.value <= 0) return [];
  const factor = first.value === 0 ? 1 : value / first.value;
  const near = neighboursOf(form, factor, source);
  const outer = source.qualifier ?? null;
  const sides = {
    below: outer === 'more' || outer === 'at-least' ? [] : near.below,
    above: outer === 'less' || outer === 'at-most' ? [] : near.above,
  };
  const implied = impliedSide(direction);
  const opposite = implied === null ? lead : otherQualifier(lead, source.kind === 'count');
  if (opposite === null) return [];
  // With all others on the implied side the key would be the one with its hedge: two places less to guess from.
  const places = implied === 'below' ? [0, 1, 2] : implied === 'above' ? [1, 2, 3] : undefined;
  const picked = pickAround(sides, source.seed, places ? { places } : {});
  const found = picked.flatMap((values) => {
    const low = (values[0] ?? 0) < first.value;
    const written = form.write(values);
    const hedge = implied === (low ? 'below' : 'above') ? opposite : lead;
    if (written === null) return [];
    const ratio = (values[0] ?? 0) / first.value;
    return [{ text: hedge + written, low, closeness: Math.min(ratio, 1 / ratio) }];
  });
  return toDistractors(found, text);
}

type Found = { text: string; low: boolean; closeness: number };

function toDistractors(found: readonly Found[], key: string): Distractor[] {
  if (found.length < 3) return [];
  return found.map(({ text, low, closeness }) => ({
    text,
    provenance: 'number-neighbour',
    reason: { code: low ? 'too-low' : 'too-high', params: { key } },
    closeness,
  }));
}

/** On which side a number is true as well: more than 40 is more than 30. */
function impliedSide(direction: Direction | null): 'below' | 'above' | null {
  if (direction === 'more' || direction === 'at-least') return 'below';
  return direction === 'less' || direction === 'at-most' ? 'above' : null;
}

/** Values for all parts of the number, by whether the first is below or above the key's. */
function neighboursOf(
  form: NumberForm,
  factor: number,
  { kind, unit = null, grid = null, limit = null, avoid = [], seed }: NumberSource,
): { below: number[][]; above: number[][] } {
  const [first, ...others] = form.parts;
  if (!first) return { below: [], above: [] };
  const most = mostOf(first, Math.max(...form.parts.map((part) => part.value)), {
    limit: limit === null ? limitOfUnit(kind, unit) : limit,
    factor,
  });
  const plural = unit !== null && (kind === 'count' || /s$/.test(unit));
  // "one people", "1 years"
  const least = plural && first.value >= 2 ? 2 : 1;
  const bounds = {
    least:
      first.value < 1 || first.decimals > 0 ? 10 ** -first.decimals : Math.min(least, first.value),
    most,
    step: grid,
  };
  const shape = { digits: first.digits, decimals: first.decimals };
  const near = valuesNear(first.value, shape, bounds, seed);
  const barred = (low: number): boolean =>
    avoid.some((other) => Math.abs(other - low * factor) <= 1e-9 * Math.abs(other));
  const all = (lows: readonly number[]): number[][] =>
    lows
      .filter((low) => !barred(low))
      .map((low) => [low, ...others.map((part) => scaledLike(part, low / first.value))])
      .filter((values) => fits(values, form.parts, most));
  return { below: all(near.below), above: all(near.above) };
}

/** The other end of a range, moved with the first and as round as it was. */
function scaledLike({ value, digits, decimals }: NumberPart, ratio: number): number {
  const last = 10 ** (Math.floor(Math.log10(value) + 1e-9) - digits + 1);
  const step = Math.max(digits === 1 && value > 9 ? last / 2 : last, 10 ** -decimals);
  return Number((Math.round((value * ratio) / step) * step).toFixed(Math.max(6, decimals)));
}

/** A range stays one, and none lies inside the key's or around it. */
function fits(values: readonly number[], parts: readonly NumberPart[], most: number): boolean {
  if (values.some((value) => value <= 0 || value > most)) return false;
  const moved = values.map((value, place) => Math.sign(value - (parts[place]?.value ?? value)));
  if (moved.some((sign) => sign === 0 || sign !== moved[0])) return false;
  return values.every((value, place) => {
    const [key, keyNext] = [parts[place]?.value ?? 0, parts[place + 1]?.value];
    return keyNext === undefined || keyNext <= key || (values[place + 1] ?? 0) > value;
  });
}

function mostOf(
  first: NumberPart,
  largest: number,
  { limit, factor }: { limit: number; factor: number },
): number {
  const most = limit / factor;
  const real = largest <= most ? most : Number.POSITIVE_INFINITY;
  return first.scaled ? Math.min(real, 999) : real;
}

/** 100 per cent, 365 days, 52 weeks, 60 minutes: what more is written in another unit. */
function limitOfUnit(kind: NumberSource['kind'], unit: string | null): number {
  const name = (unit ?? '').toLowerCase();
  if (kind === 'percent' || /^(?:%|per ?cent)/.test(name)) return 100;
  const [, most] =
    [
      [/^days?\b/, 365],
      [/^weeks?\b/, 52],
      [/^months?\b/, 60],
      [/^(?:minutes?|seconds?)\b/, 90],
      [/^years? old\b/, 115],
    ].find(([pattern]) => (pattern as RegExp).test(name)) ?? [];
  return typeof most === 'number' ? most : Number.POSITIVE_INFINITY;
}
