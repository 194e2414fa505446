import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/core/question/question.ts';
import { asksAgain } from '#lib/core/quiz/asks-again.ts';

const common = {
  id: 'q',
  rationale: '',
  evidence: [],
  factId: null,
  skill: 'look-up' as Question['skill'],
  findings: [],
  score: null,
  maxPoints: 100,
  allOrNothing: true,
};
const gap = (stem: string, ...accepted: string[]): Question => ({
  ...common,
  kind: 'cloze',
  stem,
  answerKey: { accepted },
});
const statement = (stem: string, value = true): Question => ({
  ...common,
  kind: 'true-false',
  stem,
  answerKey: { value },
});
const number = (stem: string, value: number): Question => ({
  ...common,
  kind: 'numeric',
  stem,
  unit: null,
  answerKey: { value, tolerance: 0 },
});
const choice = (stem: string, key: string, skill: Question['skill'] = 'look-up'): Question => ({
  ...common,
  skill,
  kind: 'multiple-choice',
  stem,
  options: [
    { id: 'a', text: key },
    { id: 'b', text: 'something else' },
  ],
  answerKey: { optionId: 'a' },
});
const match = (pairs: [prompt: string, option: string][]): Question => ({
  ...common,
  kind: 'matching',
  stem: 'Match each statement with the person who made it.',
  prompts: pairs.map(([text], at) => ({ id: `p${at}`, text })),
  options: pairs.map(([, text], at) => ({ id: `o${at}`, text })),
  answerKey: { pairs: Object.fromEntries(pairs.map((_, at) => [`p${at}`, `o${at}`])) },
});
const VIEWS = match([
  ['“The harbour needs a new crane soon”', 'Ada Bell'],
  ['“Our ferries are too old for winter”', 'Tom Reed'],
  ['“Nobody asked the fishermen about it”', 'Mia Stone'],
]);

describe('two questions of which a quiz needs one', () => {
  it.each<[string, Question, Question, boolean]>([
    [
      'the same answer',
      gap('Farmers grow more ____ now.', 'maize'),
      gap('Traders store the ____ in silos.', 'maize'),
      true,
    ],
    [
      'a name and its longer form',
      gap('The letters lie in the ____.', 'Tide Museum'),
      gap('The boat went to the ____.', 'Royal Tide Museum'),
      true,
    ],
    [
      'one common word within another',
      gap('Plants need ____.', 'water'),
      gap('Clouds are made of ____.', 'water vapour'),
      false,
    ],
    [
      'a year before a comma is the year of the statement',
      statement('The storm sank the ferries of Lima in 1902.', false),
      { ...gap('In 1905, ____ sank the ferries of Lima.', 'the storm'), skill: 'who' },
      true,
    ],
    [
      'one gap or the other of a sentence',
      gap('Of the boats ____ are red and 40 blue.', '30'),
      gap('Of the boats 30 are red and ____ blue.', '40'),
      true,
    ],
    [
      'one year of two things',
      choice('In which year did the harbour open?', '1905'),
      choice('In which year was the first ferry built?', '1905'),
      false,
    ],
    [
      'one year of one thing, told twice',
      choice('In which year did the harbour of Lima open?', '1905'),
      gap('The new harbour of Lima opened in ____.', '1905'),
      true,
    ],
    [
      'two sayings of one person',
      choice('Who said: “The harbour needs a crane”?', 'Ada Bell', 'who'),
      choice('Who said: “Winter storms cost us six ferries”?', 'Ada Bell', 'who'),
      false,
    ],
    [
      'a longer statement with a year beside a shorter question for it',
      statement('The Reed company of Lima built its first ferry for the mayor in 1911.', false),
      choice('In which year did the Reed company build its first ferry?', '1905'),
      true,
    ],
    [
      'a statement with another year beside the question for the year',
      statement('The Reed company built its first ferry in 1911.', false),
      choice('In which year did the Reed company build its first ferry?', '1905'),
      true,
    ],
    [
      'a statement that another question takes for granted',
      statement('Tom Reed founded a school of sailing.'),
      choice('In which year did Tom Reed found a school of sailing?', '1905'),
      true,
    ],
    [
      'a statement with the number that another asks for',
      statement('In 1905, the Reed company sold 60 old ferries.', false),
      number('How many old ferries did the Reed company sell in 1905?', 50),
      true,
    ],
    [
      'a statement of an amount beside a question for the time',
      statement('Peru was willing to offer 300 places at its school.'),
      choice('Over how long a period was Peru willing to offer places at its school?', 'six years'),
      false,
    ],
    [
      'a match beside the question who said one of its statements',
      VIEWS,
      choice('Who said: “Our ferries are too old for winter”?', 'Tom Reed', 'who'),
      true,
    ],
    [
      'a match beside the gap for who said it',
      VIEWS,
      gap('“Nobody asked the fishermen about it,” ____ said.', 'Stone', 'Mia Stone'),
      true,
    ],
    [
      'a match beside another saying of one of its speakers',
      VIEWS,
      choice('Who said: “Eels come back to this river every spring”?', 'Tom Reed', 'who'),
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(asksAgain(one, other)).toBe(expected);
    expect(asksAgain(other, one)).toBe(expected);
  });
});
