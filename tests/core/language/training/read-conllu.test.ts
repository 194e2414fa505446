import { describe, expect, it } from 'vitest';
import { readConllu } from '#lib/core/language/training/read-conllu.ts';

const row = (...fields: string[]): string => fields.join('\t');

const TREEBANK = [
  '# newdoc id = made_up',
  '# newpar',
  '# sent_id = made_up-1',
  "# text = Boats don't sink.",
  row('1', 'Boats', 'boat', 'NOUN', 'NNS', 'Number=Plur', '4', 'nsubj', '_', '_'),
  row('2-3', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'sink', 'sink', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('4.1', 'sink', 'sink', 'VERB', 'VB', '_', '_', '_', '0:root', '_'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# sent_id = made_up-2',
  '# text = Im here',
  row('1-2', 'Im', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('1', 'I', 'I', 'PRON', 'PRP', '_', '3', 'nsubj', '_', '_'),
  row('2', "'m", 'be', 'AUX', 'VBP', '_', '3', 'cop', '_', '_'),
  row('3', 'here', 'here', 'ADV', 'RB', '_', '0', 'root', '_', 'Entity=(1-place)'),
  '',
].join('\n');

describe('reading CoNLL-U', () => {
  const sentences = readConllu(TREEBANK);

  it('keeps sentences with their document and paragraph', () => {
    expect(sentences.map(({ id, doc, newPar, text }) => [id, doc, newPar, text])).toEqual([
      ['made_up-1', 'made_up', true, "Boats don't sink."],
      ['made_up-2', 'made_up', false, 'Im here'],
    ]);
  });

  it('keeps syntactic words with heads from 0 and drops empty nodes', () => {
    expect(sentences[0]?.tokens.map((t) => [t.form, t.xpos, t.head, t.deprel])).toEqual([
      ['Boats', 'NNS', 3, 'nsubj'],
      ['do', 'VBP', 3, 'aux'],
      ["n't", 'RB', 3, 'advmod'],
      ['sink', 'VB', -1, 'root'],
      ['.', '.', 3, 'punct'],
    ]);
  });

  it('gives parts of a multiword token their own offsets where they concatenate to it', () => {
    const spans = sentences.map((sentence) =>
      sentence.tokens.map(({ start, end }) => sentence.text.slice(start, end)),
    );
    expect(spans).toEqual([
      ['Boats', 'do', "n't", 'sink', '.'],
      ['Im', 'Im', 'here'],
    ]);
    expect(sentences[1]?.tokens[0]?.range).toEqual({ first: 0, last: 1 });
    expect(sentences[1]?.tokens[2]).toMatchObject({ range: null, misc: 'Entity=(1-place)' });
  });

  it('refuses what is no CoNLL-U', () => {
    expect(() => readConllu('not a row\n')).toThrow(SyntaxError);
    expect(() => readConllu(TREEBANK.replace('Im here', 'Im gone'))).toThrow(/not in the text/);
  });
});
