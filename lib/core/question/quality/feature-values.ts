// Figures in the bounds that a linear model can take.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

export type Values = Record<string, number>;

export const yes = (holds: boolean): number => (holds ? 1 : 0);

/** Sizes whose differences matter less the larger they are. */
export const size = (count: number): number => Math.log2(1 + Math.min(count, 1000));

/** Larger counts than `most` tell nothing more. */
export const capped = (count: number, most: number): number => Math.min(count, most);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** `name=value`: 1. */
export const one = (name: string, value: string | null | undefined): Values => ({
  [`${name}=${value ?? 'none'}`]: 1,
});

/** 1 of nothing: nothing is unsure. */
export const least = (values: readonly number[]): number => Math.min(1, ...values);

export const isWord = ({ pos }: Node): boolean => pos !== 'PUNCT';
