// Letters that the article never spells out say nothing to whoever has not read it, nor to whoever has.
import { expect, it } from 'vitest';
import { readArticle } from '#lib/core/article/read-article.ts';
import { checkSpelledOut } from '#lib/core/question/review/spelled-out.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';

it.each([
  ['Pilots came to support HLR.', true],
  ['Pilots came to support the Harbour Lights Rowers (HLR).', false],
  ['Pilots came to support HLR, the rowing club.', false],
  ['Pilots came to support HLR. Harbour lights rowers sailed by night.', false],
  ['Pilots came to support HLR. It was the HLR Institute that paid them.', false],
  ['Pilots came to support HLR. Everybody liked Hlr more.', false],
])('%s', (text, unexplained) => {
  const read = readArticle({ text: `Rowers\n\n${text} The end of the day came to Lima.` });
  if (read.type !== 'read') throw new Error(read.type);
  const ask = (stem: string): number =>
    checkSpelledOut(
      buildQuestion({
        kind: 'numeric',
        stem,
        unit: null,
        skill: null,
        answerKey: { value: 1, tolerance: 0 },
      }),
      read.article,
      {},
    ).length;
  expect(ask('How many pilots came to support HLR?')).toBe(unexplained ? 1 : 0);
  expect(ask('How many pilots came to support NASA under Henry VIII?')).toBe(0);
});
