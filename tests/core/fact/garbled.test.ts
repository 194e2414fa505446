// What is left out of a sentence must be able to go: statements that a reader of the sentence would not recognise.
import { describe, expect, it } from 'vitest';
import { garbledAt } from '#lib/core/fact/garbled.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { type Node, readTree } from '#lib/core/language/clauses/sentence-tree.ts';

type Word = [form: string, tag: string, relation: string, head: number];
const POS: Record<string, string> = {
  DT: 'DET',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  IN: 'ADP',
  CC: 'CCONJ',
  CD: 'NUM',
  JJ: 'ADJ',
  RB: 'ADV',
  ',': 'PUNCT',
  '.': 'PUNCT',
  ';': 'PUNCT',
  TO: 'PART',
  PRP: 'PRON',
  WDT: 'PRON',
  WRB: 'ADV',
};

function nodesOf(words: readonly Word[]): readonly Node[] {
  const tokens = words.map(([form, tag, relation, head]) => ({
    form,
    tag,
    relation,
    head,
    start: 0,
    end: 0,
    pos: POS[tag] ?? 'VERB',
    lemma: form.toLowerCase(),
    tagConfidence: 1,
    arcConfidence: 1,
  }));
  return readTree({ start: 0, end: 0, paragraph: 0, kind: 'sentence', tokens }).nodes;
}

/** `told`: [subject, verb, rest] as first and last places. */
function garble(words: readonly Word[], told: [number, number][], input: object = {}) {
  const nodes = nodesOf(words);
  const [subject = [], verb = [], rest = []] = told.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  const predicate = words.findIndex(([, , relation]) => relation === 'root');
  const statement = {
    lead: [],
    subject,
    verb,
    rest,
    helper: null,
    predicate,
    subjectHead: nodes[subject.at(-1) ?? 0] as Node,
    clause: { subject: { from: 'own' }, verb: { tokens: verb }, relative: null },
    ...input,
  } as unknown as Statement;
  return garbledAt({ nodes, dates: [], names: new Map() }, statement);
}

const PLAN: Word[] = [
  ['The', 'DT', 'det', 1],
  ['plan', 'NN', 'nsubj:pass', 3],
  ['was', 'VBD', 'aux:pass', 3],
  ['put', 'VBN', 'root', -1],
  ['into', 'IN', 'case', 5],
  ['force', 'NN', 'obl', 3],
  ['allowing', 'VBG', 'advcl', 3],
  ['a', 'DT', 'det', 8],
  ['break', 'NN', 'obj', 6],
  ['.', '.', 'punct', 3],
];

describe('what was left out', () => {
  it('nothing is amiss with a whole sentence', () => {
    expect(
      garble(PLAN, [
        [0, 1],
        [2, 3],
        [4, 8],
      ]),
    ).toBeNull();
  });

  it('a verb between kept words cannot go', () => {
    expect(
      garble(PLAN, [
        [0, 1],
        [2, 2],
        [6, 8],
      ]),
    ).toBe('was put into force allowing');
  });

  it('an aside between commas can', () => {
    const words: Word[] = [
      ['Lima', 'NNP', 'nsubj', 6],
      [',', ',', 'punct', 3],
      ['a', 'DT', 'det', 3],
      ['port', 'NN', 'appos', 0],
      [',', ',', 'punct', 3],
      ['slowly', 'RB', 'advmod', 6],
      ['grew', 'VBD', 'root', -1],
      ['in', 'IN', 'case', 8],
      ['size', 'NN', 'obl', 6],
      ['.', '.', 'punct', 6],
    ];
    expect(
      garble(words, [
        [0, 0],
        [5, 6],
        [7, 8],
      ]),
    ).toBeNull();
  });

  it('the front half of the subject cannot', () => {
    const words: Word[] = [
      ['Food', 'NN', 'nsubj', 4],
      ['in', 'IN', 'case', 3],
      ['the', 'DT', 'det', 3],
      ['world', 'NN', 'nmod', 0],
      ['fell', 'VBD', 'root', -1],
      ['by', 'IN', 'case', 6],
      ['half', 'NN', 'obl', 4],
      ['.', '.', 'punct', 4],
    ];
    expect(
      garble(words, [
        [2, 3],
        [4, 4],
        [5, 6],
      ]),
    ).toBe('in the');
  });

  it('a phrase that the last word wants cannot', () => {
    const words: Word[] = [
      ['It', 'PRP', 'nsubj', 1],
      ['sank', 'VBD', 'root', -1],
      ['deep', 'RB', 'advmod', 1],
      ['into', 'IN', 'case', 4],
      ['mud', 'NN', 'obl', 1],
      ['.', '.', 'punct', 1],
    ];
    expect(
      garble(words, [
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBe('deep into');
  });

  it('a second object cannot, a second clause can', () => {
    const words = (second: Word[]): Word[] => [
      ['States', 'NNS', 'nsubj', 1],
      ['protected', 'VBD', 'root', -1],
      ['rivers', 'NNS', 'obj', 1],
      ['and', 'CC', 'cc', 4],
      ...second,
      ['.', '.', 'punct', 1],
    ];
    const kept: [number, number][] = [
      [0, 0],
      [1, 1],
      [2, 2],
    ];
    expect(garble(words([['lakes', 'NNS', 'conj', 2]]), kept)).toBe('rivers and');
    expect(
      garble(
        words([
          ['revived', 'VBD', 'conj', 1],
          ['lakes', 'NNS', 'obj', 4],
        ]),
        kept,
      ),
    ).toBeNull();
  });

  it('a list does not stop before its last member', () => {
    const words: Word[] = [
      ['Ships', 'NNS', 'nsubj', 1],
      ['carried', 'VBD', 'root', -1],
      ['tea', 'NN', 'obj', 1],
      [',', ',', 'punct', 4],
      ['rice', 'NN', 'conj', 2],
      [',', ',', 'punct', 7],
      ['or', 'CC', 'cc', 7],
      ['salt', 'NN', 'appos', 4],
      ['.', '.', 'punct', 1],
    ];
    const told = (last: number): [number, number][] => [
      [0, 0],
      [1, 1],
      [2, last],
    ];
    expect(garble(words, told(7))).toBeNull();
    expect(garble(words, told(4))).toBe('tea ,');
  });

  it('an adjective does not stop before its noun', () => {
    const words: Word[] = [
      ['It', 'PRP', 'nsubj', 6],
      ['was', 'VBD', 'cop', 6],
      ['a', 'DT', 'det', 6],
      ['quiet', 'JJ', 'amod', 6],
      [',', ',', 'punct', 5],
      ['old', 'JJ', 'amod', 6],
      ['town', 'NN', 'root', -1],
      ['.', '.', 'punct', 6],
    ];
    expect(
      garble(words, [
        [0, 0],
        [1, 1],
        [2, 3],
      ]),
    ).not.toBeNull();
  });

  it('“too” before an adverb is no link', () => {
    const words: Word[] = [
      ['Divers', 'NNS', 'nsubj', 1],
      ['rose', 'VBD', 'root', -1],
      ['too', 'RB', 'advmod', 3],
      ['quickly', 'RB', 'advmod', 1],
      ['.', '.', 'punct', 1],
    ];
    expect(
      garble(words, [
        [0, 0],
        [1, 1],
        [3, 3],
      ]),
    ).toBe('rose too quickly');
  });

  it('a verb that does not go with its subject was another’s', () => {
    const words: Word[] = [
      ['a', 'DT', 'det', 1],
      ['bond', 'NN', 'nsubj', 3],
      ['are', 'VBP', 'aux:pass', 3],
      ['named', 'VBN', 'root', -1],
      ['by', 'IN', 'case', 5],
      ['chemists', 'NNS', 'obl', 3],
      ['.', '.', 'punct', 3],
    ];
    expect(
      garble(words, [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
    ).toBe('a bond');
  });

  it('an aside ends at its comma, and what follows is of the main clause', () => {
    const words: Word[] = [
      ['Bell', 'NNP', 'root', -1],
      [',', ',', 'punct', 4],
      ['who', 'WP', 'nsubj', 4],
      ['has', 'VBZ', 'aux', 4],
      ['died', 'VBN', 'acl:relcl', 0],
      [',', ',', 'punct', 6],
      ['founded', 'VBN', 'advcl', 4],
      ['two', 'CD', 'nummod', 8],
      ['schools', 'NNS', 'obj', 6],
      ['.', '.', 'punct', 0],
    ];
    const relative = { pronoun: 2 };
    const parts: Parameters<typeof garble>[1] = [
      [0, 0],
      [3, 4],
      [5, 8],
    ];
    const clause = { subject: { from: 'relative' }, verb: { tokens: [3, 4] }, relative };
    const relativeAt = (verb: Word): string | null =>
      garble(words.with(6, verb), parts, { clause, predicate: 4 });
    expect(relativeAt(['founded', 'VBN', 'advcl', 4])).toBe('died , founded two schools');
    expect(relativeAt(['behind', 'IN', 'case', 8])).not.toBe('died , behind two schools');
  });
});
