import { describe, expect, it } from 'vitest';
import { joinRows, readMarks } from './join-rows.ts';

const row = (id: string, question: string): string =>
  JSON.stringify({
    id,
    article: 'boats',
    question,
    kind: 'cloze',
    stem: '____ sold boats.',
    shown: true,
    chosen: false,
    features: { 'clause-sure': 0.9 },
  });
const ROWS = `${row('d-0001', 'q-1')}\n${row('d-0002', 'q-2')}\n`;

describe('marks and features', () => {
  it('are joined by the dump’s ids and by question, every reader’s mark beside the others', () => {
    const lines = readMarks('d-0001 A\nd-0002\tX  two keys\n');
    const sheet = readMarks(
      JSON.stringify({
        article: 'boats.txt',
        reader: 'one',
        generatorVersion: '0',
        marks: { 'q-1': { mark: 'B' } },
      }),
    );
    const joined = joinRows(ROWS, [lines, sheet], null).map((line) => JSON.parse(line));
    expect(joined.map(({ marks }) => marks)).toEqual([['A', 'B'], ['X']]);
  });

  it('carry no word of the article, and nothing that nobody marked', () => {
    const joined = joinRows(ROWS, [readMarks('d-0001 A')], null);
    expect(joined).toEqual([
      '{"article":"boats","shown":true,"marks":["A"],"features":{"clause-sure":0.9}}',
    ]);
  });

  it('take the features of a later dump by article and question', () => {
    const later = row('d-0009', 'q-2').replace('0.9', '0.4');
    const marks = readMarks('d-0001 A\nd-0002 X');
    expect(joinRows(ROWS, [marks], later)).toEqual([
      '{"article":"boats","shown":true,"marks":["X"],"features":{"clause-sure":0.4}}',
    ]);
  });

  it('a line that is no mark is told', () => {
    expect(() => readMarks('d-0001 C')).toThrow('d-0001 C');
  });
});
