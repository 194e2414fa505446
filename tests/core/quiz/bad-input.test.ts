// Texts that are no article in English prose: good questions or none with the reason, never nonsense.
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import type { Question } from '#lib/core/question/question.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { keyOf, lineOf } from '#tests/fixtures/questions/ask-all.ts';

const model = readLanguageModelFile();

const GERMAN = [
  'Der Leuchtturm von Windrath wurde 1887 aus hellem Sandstein gebaut.',
  'Zweimal in der Woche brachte ein Boot Brot, Öl und Zeitungen zu den drei Wärtern.',
  'Im Winter 1923 lag das Eis so dick, dass die Männer zu Fuß an Land gingen.',
  'Heute gehört der Turm der Gemeinde, und im Sommer kommen 4.000 Gäste.',
].join(' ');
const FRENCH = [
  'Le vieux moulin de Sauveterre appartient à la même famille depuis 1764.',
  'Chaque année, environ 900 élèves viennent y voir comment on fait la farine.',
  'La roue, longue de six mètres, a été remplacée deux fois par des charpentiers du village.',
].join(' ');
const FICTION = [
  '“You never told me about the boat,” said Marlow, and shut the door behind him.',
  'She did not answer. She was looking at the window, where the rain ran down like spilled ink.',
  '“I thought you knew,” she said at last. He laughed. It was not a pleasant laugh.',
  'Somewhere below them a bell rang twice, and the old dog lifted its head and sighed.',
  '“Then we leave tonight,” he said. “If the tide lets us.”',
].join('\n\n');
const POEM = [
  'The heron waits upon one leg',
  'as if the river owed him rent,',
  'and every ripple has to beg',
  'his pardon for the way it went.',
  '',
  'O patient landlord, thin and grey,',
  'your tenants pay in silver scales;',
  'the evening takes the light away',
  'and still you count the minnows’ tails.',
].join('\n');
const CODE = [
  'export function total(prices: number[]): number {',
  '  // Adds all prices up. Returns 0 for an empty list.',
  '  let sum = 0;',
  '  for (const price of prices) {',
  '    sum += price * 1.19;',
  '  }',
  '  return Math.round(sum * 100) / 100;',
  '}',
  'const basket = [4.99, 12.5, 3];',
  'console.log(total(basket)); // 24.38',
].join('\n');
const TABLE = [
  'Station\tYear\tKeepers\tHeight (m)',
  'Windrath\t1887\t3\t31',
  'Norderend\t1902\t2\t24',
  'Kalkhorn\t1911\t4\t42',
  'Sturmhook\t1934\t2\t19',
  'Total\t\t11\t116',
].join('\n');
const LIST = [
  'Things to take along:',
  '- two warm pullovers',
  '- 12 tins of beans',
  '- the big blue tent',
  '- rope, 40 metres of it',
  '- matches and a lamp',
  '- Grandmother’s map of the islands',
].join('\n');
const RECIPE = [
  'Pumpkin soup for six',
  '',
  '1 pumpkin, about 2 kg',
  '3 onions',
  '200 ml cream',
  '',
  'Cut the pumpkin into cubes and fry them with the onions for five minutes.',
  'Pour in 1.5 litres of water. Let it simmer for half an hour, then stir in the cream.',
  'Season with salt, pepper and a little nutmeg, and serve it while it is hot.',
].join('\n');
const TRANSCRIPT = [
  'INTERVIEWER: So, um, how did you, how did you get into this?',
  'MS ROWE: Well, I mean, it was kind of an accident, you know.',
  'INTERVIEWER: (laughs) Right, right.',
  'MS ROWE: I was, like, nineteen, and they said do you want to drive the thing and I said sure.',
  'INTERVIEWER: And that was in the, in the eighties?',
  'MS ROWE: Yeah. No. Hang on. Seventy-nine? Something like that.',
].join('\n');
const HEADLINES = [
  'BREAKING NEWS',
  'Share this story | 1,204 comments | Subscribe now',
  'Home > World > Weather',
  'Read more: Ten ways to keep warm',
  'Copyright 2023 All rights reserved',
].join('\n');

const TEXTS: [string, string][] = [
  ['German', GERMAN],
  ['French', FRENCH],
  ['fiction', FICTION],
  ['a poem', POEM],
  ['code', CODE],
  ['a table', TABLE],
  ['a list', LIST],
  ['a recipe', RECIPE],
  ['a transcript', TRANSCRIPT],
  ['the edges of a web page', HEADLINES],
];

function ask(text: string): { questions: Question[]; code: string | null; text: string } {
  const written = writeQuiz({ text }, { questions: 30, seed: 's' }, model);
  if (written.type === 'refused') return { questions: [], code: written.problem.code, text };
  return {
    questions: written.questions,
    code: written.problem?.code ?? null,
    text: written.article.text,
  };
}

describe('what is no article in English', () => {
  it.each(TEXTS)(
    '%s: every question is whole, sure and proven, and fewer come with the reason',
    (_, source) => {
      const { questions, code, text } = ask(source);
      if (questions.length < 30) expect(code).toMatch(/^[a-z-]+$/);
      for (const question of questions) {
        expect(isShown(question.findings)).toBe(true);
        expect(question.stem).toMatch(/^[\p{Lu}\p{N}“_"].*[.?]$/su);
        for (const { start, end, quote } of question.evidence) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }
    },
  );

  it.each(TEXTS.filter(([name]) => /poem|code|list|transcript|fiction|web page/.test(name)))(
    '%s: nothing is asked',
    (_, source) => {
      expect(ask(source).questions.map(lineOf)).toEqual([]);
    },
  );

  it.each([
    ['German', GERMAN],
    ['French', FRENCH],
  ])('%s: only gaps for what needs no grammar: numbers and names', (_, source) => {
    for (const question of ask(source).questions) {
      expect(question.kind, lineOf(question)).toBe('cloze');
      expect(keyOf(question)).toMatch(/\d|\p{Lu}/u);
    }
  });

  it('a line that comes back is asked once', () => {
    const { questions } = ask(`${GERMAN} `.repeat(4));
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
  });

  it('a recipe or a table: no order, no “you”, no cell of a table is asked as a sentence', () => {
    for (const source of [RECIPE, TABLE]) {
      for (const question of ask(source).questions) {
        expect(question.stem).not.toMatch(/\byou\b|\bPour\b|\bSeason\b|\bCut\b|\t/i);
        expect(question.stem).not.toMatch(/Station|Keepers|Total/);
      }
    }
  });

  it('an article keeps its questions where a table, a list and code stand in it', () => {
    const prose =
      'The Lima Bridge was opened in 1905. Anna Bell designed the bridge for the port of Callao. Peru sold 900 ferries to Chile in 1934. Norway sent 30 fishing boats to Valparaiso in 1946.';
    const mixed = [prose, TABLE, LIST, CODE].join('\n\n');
    const { questions } = ask(mixed);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    for (const question of questions) {
      for (const { quote } of question.evidence) expect(prose).toContain(quote);
    }
  });
});
