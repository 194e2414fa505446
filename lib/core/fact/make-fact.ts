// Numbers a fact and gives it its proof.
import type { Quote } from '#lib/core/article/article.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { Fact, FactKind } from './fact.ts';
import type { Reading } from './reading.ts';
import { proofOf, type Statement } from './statement.ts';

export type FactInput = {
  kind: FactKind;
  sentence: number;
  parts: Fact['parts'];
  attribution?: string | null | undefined;
  modality?: Fact['modality'] | undefined;
  confidence: number;
  /** Other sentences that names or dates were taken from. */
  proofs?: readonly number[] | undefined;
};

/** Salience is set when all facts are known. */
export function makeFact(reading: Reading, input: FactInput): Fact {
  const { kind, sentence, parts, attribution = null, modality = 'asserted', confidence } = input;
  const quotes = proofOf(reading, sentence, input.proofs);
  const name = `${kind}|${quotes[0]?.start ?? 0}|${JSON.stringify(parts)}`;
  return {
    id: `f-${hashText(name).slice(0, 10)}`,
    kind,
    quotes,
    parts,
    attribution,
    modality,
    polarity: 'positive',
    confidence: Math.round(confidence * 1000) / 1000,
    salience: 0,
  };
}

export const ofStatement = (
  reading: Reading,
  statement: Statement,
  kind: FactKind,
  parts: Fact['parts'],
  proofs: readonly number[],
): Fact =>
  makeFact(reading, {
    kind,
    parts,
    proofs,
    sentence: statement.sentence,
    attribution: statement.attribution,
    modality: statement.modality,
    confidence: statement.confidence,
  });

/** A fact that many sentences prove together, each quoted once. */
export function gatherFact(
  kind: FactKind,
  parts: Fact['parts'],
  quotes: readonly Quote[],
  confidences: readonly number[],
): Fact {
  return {
    id: `f-${hashText(`${kind}|${JSON.stringify(parts)}`).slice(0, 10)}`,
    kind,
    quotes: quotes.filter(
      (quote, at) => quotes.findIndex(({ start }) => start === quote.start) === at,
    ),
    parts,
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: Math.min(...confidences),
    salience: 0,
  };
}

/** @returns place of the sentence that the fact's first quote is, or -1 */
export const firstSentence = ({ article }: Reading, { quotes }: Fact): number =>
  article.sentences.findIndex(({ start }) => start === quotes[0]?.start);
