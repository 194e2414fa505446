import { expect, it } from 'vitest';
import { goldExample, relationNames } from '#lib/core/language/parser/gold-examples.ts';
import { SAMPLE } from './sample.ts';

it('numbers heads from the root on and relations by name, rare ones without their subtype', () => {
  const [sentence = []] = SAMPLE;
  const rare = sentence.map((token, at) =>
    at === 1 ? { ...token, relation: 'nsubj:outer' } : token,
  );
  const relations = relationNames([rare]);
  expect(relations.names).toEqual(['det', 'nsubj', 'obj', 'punct', 'root']);
  const read = { vectors: new Int32Array(6), tables: [] };
  const { heads, relations: numbers } = goldExample(rare, relations, read);
  expect([...heads]).toEqual([2, 3, 0, 5, 3, 3]);
  expect([...numbers]).toEqual([0, 1, 4, 0, 2, 3]);
});
