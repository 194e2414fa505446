import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/core/article/normalise-text.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  it.each<[string, string[]]>([
    ['Dr. Shaw met Mr. Lee. They spoke.', ['Dr. Shaw met Mr. Lee.', 'They spoke.']],
    ['He lives in the U.S. The army left.', ['He lives in the U.S.', 'The army left.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['In Bell v. Lima, she won. It is old.', ['In Bell v. Lima, she won.', 'It is old.']],
    ['Apple Inc. said so. It did.', ['Apple Inc. said so.', 'It did.']],
    ['Metals, e.g. Iron, rust. Gold does not.', ['Metals, e.g. Iron, rust.', 'Gold does not.']],
    ['See No. 5 of Jan. 3. It is long.', ['See No. 5 of Jan. 3.', 'It is long.']],
    ['She said no. Then she left.', ['She said no.', 'Then she left.']],
    ['“It was.” Nobody spoke.', ['“It was.”', 'Nobody spoke.']],
    ['“We won. They lost,” he said.', ['“We won.', 'They lost,” he said.']],
    ['“How?” he asked. “Like this.”', ['“How?” he asked.', '“Like this.”']],
    ['It grew by 3.5 per cent. Prices fell.', ['It grew by 3.5 per cent.', 'Prices fell.']],
    ['J. R. R. Tolkien wrote it. We read.', ['J. R. R. Tolkien wrote it.', 'We read.']],
    ['It has vitamin C. The rest is water.', ['It has vitamin C.', 'The rest is water.']],
    ['Wait... He came back.', ['Wait...', 'He came back.']],
    ['He was… late. So what?!  ', ['He was… late.', 'So what?!']],
    ['The Y. pestis strain died.', ['The Y. pestis strain died.']],
    ['It ended (see above.) Then more.', ['It ended (see above.)', 'Then more.']],
    ['He died in 2014. [4] He was 84. [5, 6]', ['He died in 2014. [4]', 'He was 84. [5, 6]']],
    ['They had a son (b. May 2013). He is well.', ['They had a son (b. May 2013).', 'He is well.']],
    ['Viva Maria! (1965) won. She sang.', ['Viva Maria! (1965) won.', 'She sang.']],
    ['It shines at night. (credit: NASA).', ['It shines at night.', '(credit: NASA).']],
    ['A 2.4 GHz band is free. It helps.', ['A 2.4 GHz band is free.', 'It helps.']],
    ['It is an idea.23 Then it grew.', ['It is an idea.23', 'Then it grew.']],
    ['4.1. Method of the study', ['4.1. Method of the study']],
    ['1. Mix the flour. 2. Bake it.', ['1. Mix the flour.', '2. Bake it.']],
  ])('%s', (text, expected) => {
    expect(cut(normaliseText(text))).toEqual(expected);
  });

  it('tells headings and list items from sentences and counts paragraphs', () => {
    const text = 'A heading\n\nOne. Two.\n\n- iron\n- gold melts.';
    expect(splitSentences(text).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['heading', 0],
      ['sentence', 1],
      ['sentence', 1],
      ['item', 2],
      ['sentence', 2],
    ]);
  });

  it.each<[string, string[]]>([
    ['- iron\n- gold', ['item: iron', 'item: gold']],
    ['• Iron rusts.\n• Gold does not.', ['sentence: Iron rusts.', 'sentence: Gold does not.']],
    ['* iron;\n* gold, and\n* tin.', ['item: iron;', 'item: gold, and', 'sentence: tin.']],
    ['1. Iron\n2. Gold', ['item: 1. Iron', 'item: 2. Gold']],
    ['a) iron\nb) gold', ['item: a) iron', 'item: b) gold']],
    ['1. Iron\n\nIt rusts.', ['heading: 1. Iron', 'sentence: It rusts.']],
    [
      '1. Iron rusts.\n2. Gold does not.',
      ['sentence: 1. Iron rusts.', 'sentence: 2. Gold does not.'],
    ],
    ['Metals: • iron • gold', ['heading: Metals:', 'item: iron', 'item: gold']],
    ['It rose by 5 - 6 per cent.', ['sentence: It rose by 5 - 6 per cent.']],
    ['– Come in. He came.', ['sentence: Come in.', 'sentence: He came.']],
    ['-5 degrees\n*bold*', ['heading: -5 degrees', 'heading: *bold*']],
  ])('sets the items of a list apart: %j', (text, expected) => {
    const whole = normaliseText(text);
    expect(
      splitSentences(whole).map(({ kind, start, end }) => `${kind}: ${whole.slice(start, end)}`),
    ).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['By Jane Roe', ['byline']],
    ['By the river the town grew.', ['sentence']],
    ['Saturday, November 16, 2013', ['dateline']],
    ['Published: 3 May 2021', ['dateline']],
    ['On 3 May 2021 the bridge fell.', ['sentence']],
    ['OSLO — The bridge fell on Monday.', ['dateline', 'sentence']],
    ['NEW HAVEN, Conn. (AP) — “It fell,” she said.', ['dateline', 'sentence']],
    ['LIMA—The bridge fell. It was old.', ['dateline', 'sentence', 'sentence']],
    ['Lyon (Reuters) - The bridge fell.', ['dateline', 'sentence']],
    [`Lyon – ${'Hundreds of people watched it '.repeat(4)}fall.`, ['dateline', 'sentence']],
    ['Lyon – It fell.', ['sentence']],
    ['NATO — it has many members — met.', ['sentence']],
    ['Crew on deck Saturday, May 4, 2013', ['heading', 'dateline']],
    ['Photo: Ann Lee / Town News', ['caption']],
    ['Figure 1.4 This bridge was built in 1820.', ['caption', 'caption']],
    ['The old harbour at dusk Image: Ann Lee.', ['caption', 'caption']],
    ['A heading', ['heading']],
  ])('%s -> %j', (text, expected) => {
    expect(splitSentences(normaliseText(text)).map(({ kind }) => kind)).toEqual(expected);
  });

  it('covers every visible character but bullets once, in order, on any text', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'end. ',
      '”',
      '“',
      '? ',
      '...',
      'A',
      'b ',
      '3.5 ',
      '- ',
      '• ',
      '\n',
      '\n\n',
      '\u{1F600}',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = normaliseText(pieces.join(''));
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toMatch(/^[-•]?$/);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it.each([
    ['one letter', 'a'.repeat(200_000)],
    ['stops', '.'.repeat(50_000)],
    ['stops and spaces', '. '.repeat(50_000)],
    ['quotes', '”'.repeat(50_000)],
    ['initials', 'A. '.repeat(50_000)],
    ['stops in words', 'a.'.repeat(100_000)],
  ])('takes under a second for a long run of %s', (_, text) => {
    const from = performance.now();
    splitSentences(text);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
