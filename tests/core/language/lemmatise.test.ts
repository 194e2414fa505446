import { describe, expect, it } from 'vitest';
import { loadLemmatiser } from '#lib/core/language/lemmatise.ts';
import { trainLemmatiser } from '#lib/core/language/train-lemmatiser.ts';
import { madeUpSentence } from './made-up-sentence.ts';

const sentence = madeUpSentence(
  'a',
  (
    'boats/NNS/boat carts/NNS/cart roads/NNS/road cities/NNS/city parties/NNS/party ladies/NNS/lady ' +
    'planned/VBD/plan stopped/VBD/stop walked/VBD/walk talked/VBD/talk looked/VBD/look sank/VBD/sink ' +
    "Jo/NNP/Jo Ann/NNP/Ann Lee/NNP/Lee n't/RB/not was/VBD/be ’s/VBZ/be the/DT/the a/DT/a this/DT/this"
  )
    .split(' ')
    .map((word) => {
      const [form = '', xpos = '', lemma = ''] = word.split('/');
      return { form, xpos, lemma };
    }),
);

describe('lemmatising', () => {
  const lemmatise = loadLemmatiser(trainLemmatiser([sentence]));

  it.each([
    ['a form that was learnt', 'sank', 'VBD', 'sink'],
    ['the same with a capital', 'Sank', 'VBD', 'sink'],
    ['a new form by its end', 'harbours', 'NNS', 'harbour'],
    ['the longer end before the shorter', 'Bodies', 'NNS', 'body'],
    ['a name as it stands', 'Oslo', 'NNP', 'Oslo'],
    ['a clitic, with either apostrophe', 'n’t', 'RB', 'not'],
    ['a tag that was never met', 'zzz', 'FW', 'zzz'],
  ])('gives %s', (_, form, tag, expected) => {
    expect(lemmatise(form, tag)).toBe(expected);
  });

  it('learns the same bytes from the same sentences in any order', () => {
    const reversed = { ...sentence, tokens: sentence.tokens.toReversed() };
    expect(trainLemmatiser([reversed])).toEqual(trainLemmatiser([sentence]));
  });
});
