// Scores a reading against the gold one, word by word where their offsets agree.
import type { GoldDocument } from './gold-document.ts';
import type { Reading, ReadToken } from './reading.ts';
import { Tally } from './tally.ts';

export const MEASURES = [
  'tokens',
  'sentences',
  'verbs',
  'main verbs',
  'proper nouns',
  'UPOS',
  'XPOS',
  'lemmas',
  'UAS',
  'LAS',
  'UAS, no punctuation',
  'LAS, no punctuation',
  'subjects',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Tallies = Record<Measure, Tally>;

export const newTallies = (): Tallies => {
  const tally = (): Tally => new Tally();
  return {
    tokens: tally(),
    sentences: tally(),
    verbs: tally(),
    'main verbs': tally(),
    'proper nouns': tally(),
    UPOS: tally(),
    XPOS: tally(),
    lemmas: tally(),
    UAS: tally(),
    LAS: tally(),
    'UAS, no punctuation': tally(),
    'LAS, no punctuation': tally(),
    subjects: tally(),
  };
};

/** F1 of everything: with the gold's own tokens it is the accuracy. Relations count without their subtypes; verbs are VERB and AUX. */
export function measureReading(tallies: Tallies, reading: Reading, gold: GoldDocument): void {
  const found = keysOf(reading.sentences);
  const wanted = keysOf(gold.sentences);
  for (const measure of MEASURES) tallies[measure].add(found[measure], wanted[measure]);
}

const spanKey = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

function keysOf(sentences: Reading['sentences']): Record<Measure, string[]> {
  const all = sentences.flatMap(({ tokens }) => tokens);
  const arcs = sentences.flatMap(({ tokens }) => tokens.flatMap((token) => arcOf(token, tokens)));
  const words = arcs.filter(({ pos }) => pos !== 'PUNCT');
  const bare = ({ at, head }: Arc): string => `${at}<${head}`;
  const named = (arc: Arc): string => `${bare(arc)}:${arc.relation}`;
  const keys = (key: (token: ReadToken) => string | undefined): string[] =>
    all.flatMap((token) => {
      const value = key(token);
      return value === undefined ? [] : [`${spanKey(token)} ${value}`];
    });
  return {
    tokens: all.map(spanKey),
    sentences: sentences.map(spanKey),
    verbs: all.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').map(spanKey),
    'main verbs': all.filter(({ pos }) => pos === 'VERB').map(spanKey),
    'proper nouns': all.filter(({ pos }) => pos === 'PROPN').map(spanKey),
    UPOS: keys(({ pos }) => pos),
    XPOS: keys(({ tag }) => tag),
    lemmas: keys(({ lemma }) => lemma?.toLowerCase()),
    UAS: arcs.map(bare),
    LAS: arcs.map(named),
    'UAS, no punctuation': words.map(bare),
    'LAS, no punctuation': words.map(named),
    subjects: arcs.filter(({ relation }) => relation === 'nsubj').map(bare),
  };
}

type Arc = { at: string; head: string; relation: string; pos: string };

function arcOf(token: ReadToken, tokens: readonly ReadToken[]): Arc[] {
  if (token.head === undefined) return [];
  const head = tokens[token.head];
  const relation = token.relation?.split(':', 1)[0] ?? '';
  return [{ at: spanKey(token), head: head ? spanKey(head) : 'root', relation, pos: token.pos }];
}
