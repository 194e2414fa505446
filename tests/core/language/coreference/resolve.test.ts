import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { loadChoice } from '#lib/core/language/coreference/choice.ts';
import { resolve } from '#lib/core/language/coreference/resolve.ts';
import { sectionOf } from '#lib/core/language/model-file.ts';
import { groupNames } from '#lib/core/language/names/group-names.ts';
import { readMarked } from '#tests/core/language/names/marked-text.ts';

const weights = loadChoice(sectionOf(readLanguageModelFile(), 'references'));

const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their)$/i;

/** "he = Xi Jinping" or "he = ?" of each reference. */
function told(marked: string): string[] {
  const { text, sentences, entities } = readMarked(marked);
  const parsed = sentences.map(
    (sentence): ParsedSentence => ({
      ...sentence,
      tokens: sentence.tokens.map((token) =>
        PRONOUN.test(token.form) ? { ...token, tag: 'PRP', pos: 'PRON' } : token,
      ),
    }),
  );
  const groups = groupNames(text, parsed, entities);
  return resolve(text, { sentences: parsed }, groups, weights).map(({ start, end, antecedent }) => {
    const spoken = text.slice(start, end);
    return `${spoken} = ${antecedent ? text.slice(antecedent.start, antecedent.end) : '?'}`;
  });
}

describe('resolve', () => {
  it.each([
    [
      '[person Mary~nsubj+1 Jones~flat-1] left~VERB . She~nsubj+1 sang~VERB .',
      ['She = Mary Jones'],
    ],
    ['[person Mr.~nsubj+2 Ford~flat-1] left~VERB . He~nsubj+1 sang~VERB .', ['He = Mr. Ford']],
    ['[person Mary~nsubj+1 Jones~flat-1] left~VERB . He~nsubj+1 sang~VERB .', ['He = ?']],
    ['[place Oslo~nsubj+1] grew~VERB . She~nsubj+1 sang~VERB .', ['She = ?']],
    ['It~expl+1 rained~VERB .', []],
    ['It~nsubj+1 seemed~VERB that~SCONJ they~nsubj+1 left~VERB .', ['It = ?', 'they = ?']],
    ['She~nsubj+1 sang~VERB .', ['She = ?']],
    ['[person John~nsubj+1] saw~VERB him~obj-1 .', ['him = ?']],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it('takes a long text of names and pronouns in good time', () => {
    const { text, sentences, entities } = readMarked(
      '[person Ann~nsubj+1] left~VERB . She~nsubj+1 saw~VERB the~det+1 dog~obj-2 . '.repeat(1000),
    );
    const begun = performance.now();
    resolve(text, { sentences }, groupNames(text, sentences, entities), weights);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
