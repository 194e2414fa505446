// Gate 4 with the shipped model: stems are parsed again.
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { checkParsedStem } from '#lib/core/question/review/parsed-stem.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';
import { CLEAN_QUESTIONS } from '#tests/fixtures/questions/clean-questions.ts';
import { ownArticle } from '#tests/fixtures/questions/own-articles.ts';

const { parse } = loadLanguage(readLanguageModelFile());
const article = ownArticle('gsi');
const codesOf = (stem: string): string[] => {
  const question = buildQuestion({
    kind: 'numeric',
    stem,
    unit: null,
    answerKey: { value: 1, tolerance: 0 },
  });
  return checkParsedStem(question, article, { parse }).map(({ code }) => code);
};

describe('a stem parsed again', () => {
  it.each([
    ['What did the treaty ended in 1648?', 'broken-grammar'],
    ['Where does the river flows into the sea?', 'broken-grammar'],
    ['Which ships was built in Lima in 1905?', 'broken-grammar'],
    ['What does the officers sell in Lima?', 'broken-grammar'],
    ['What the reason for the flood of Lima?', 'no-main-verb'],
    ['In which year did Ann Bell buy a ferry and sent letters to Lima?', 'broken-grammar'],
    ["Ann Bell's gets a second ferry in Lima?", 'broken-grammar'],
    ['Ann Bell has died aged 92, founded a school in Lima?', 'broken-grammar'],
  ])('%s: %s', (stem, code) => {
    expect(codesOf(stem)).toEqual([code]);
  });

  it.each([
    'In which year did Ann Bell buy a ferry and send letters to Lima?',
    'Who has died aged 92, named the best pilot of Lima?',
    'Has Ann Bell painted boats, sold ferries, and founded a school?',
    'Which of Ann Bell’s ferries sank in Lima?',
    'In which region were only 6.7 percent of the boats sold in 1905?',
    'For how many years has the number of big cats been falling in Lima?',
    'After the war the town of Lima sold the ferries and only a small number were rebuilt?',
  ])('finds nothing: %s', (stem) => {
    expect(codesOf(stem)).toEqual([]);
  });

  it('finds nothing in any clean question', () => {
    for (const { question } of CLEAN_QUESTIONS) {
      expect([question.stem, checkParsedStem(question, article, { parse })]).toEqual([
        question.stem,
        [],
      ]);
    }
  });

  it('says nothing without a parser', () => {
    const [first] = CLEAN_QUESTIONS;
    if (!first) throw new Error('no question');
    expect(checkParsedStem({ ...first.question, stem: 'Lima?' }, article, {})).toEqual([]);
  });
});
