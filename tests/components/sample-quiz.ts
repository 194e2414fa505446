// A quiz with a question of every kind, on an article of our own about a lighthouse.

import type { Article, Quote } from '#lib/core/article/article.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';

const TEXT = `The lighthouse on Gull Rock was lit for the first time on 4 March 1871. It stands 38 metres above the sea and can be seen from 29 kilometres away.

Its builder, Ada Fenwick, an engineer of the Northern Harbour Board, chose granite from the quarries at Holm. "Nothing softer would have lasted ten winters," she wrote to the board in 1869.

Four keepers shared the work until 1964, when the lamp was made automatic. They trimmed the wick, wound the clockwork, polished the lens and kept the log, in that order, every evening. The station kept goats, hens and bees, and once, for a single summer, a cow.

Today the Gull Rock Trust (GRT) looks after the tower. About 6,000 people climb its 169 steps each year.`;

export function sampleArticle(): Article {
  const read = readArticle({ title: 'The light on Gull Rock', text: TEXT, source: 'Footnote' });
  if (read.type !== 'read') throw new Error('the sample article is refused');
  return read.article;
}

/** @throws where the words are not in the article. */
function quote(article: Article, words: string): Quote {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length, quote: words };
}

const COMMON = {
  rationale: '',
  factId: null,
  skill: null,
  findings: [],
  score: null,
  maxPoints: 100,
  allOrNothing: false,
};

const options = (...texts: string[]) =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

export function sampleQuestions(article: Article): Question[] {
  const proof = (words: string) => ({ ...COMMON, evidence: [quote(article, words)] });
  return [
    {
      ...proof('Ada Fenwick, an engineer of the Northern Harbour Board'),
      id: 'q1',
      kind: 'multiple-choice',
      stem: 'For which body did Ada Fenwick, who built the lighthouse on Gull Rock, work as an engineer?',
      options: options(
        'The Gull Rock Trust',
        'The Northern Harbour Board',
        'The Holm Quarry Company',
        'The Royal Mail',
      ),
      answerKey: { optionId: 'b' },
    },
    {
      ...proof('The station kept goats, hens and bees'),
      id: 'q2',
      kind: 'multiple-response',
      stem: 'Which animals did the station on Gull Rock keep for more than one summer?',
      options: options('Goats', 'Hens', 'Sheep', 'Bees'),
      answerKey: { optionIds: ['a', 'b', 'd'] },
      findings: [{ code: 'plain-look-up', severity: 'warning', params: {} }],
    },
    {
      ...proof('until 1964, when the lamp was made automatic'),
      id: 'q3',
      kind: 'true-false',
      stem: 'The lamp of the lighthouse on Gull Rock was made automatic in 1964.',
      answerKey: { value: true },
    },
    {
      ...proof('the Gull Rock Trust (GRT) looks after the tower'),
      id: 'q4',
      kind: 'cloze',
      stem: 'The tower on Gull Rock is looked after today by the ____.',
      answerKey: { accepted: ['Gull Rock Trust', 'GRT'] },
    },
    {
      ...proof('It stands 38 metres above the sea'),
      id: 'q5',
      kind: 'numeric',
      stem: 'How far above the sea does the lighthouse on Gull Rock stand?',
      unit: 'metres',
      answerKey: { value: 38, tolerance: 0 },
    },
    {
      ...proof('They trimmed the wick, wound the clockwork, polished the lens and kept the log'),
      id: 'q6',
      kind: 'ordering',
      stem: 'In what order did the keepers on Gull Rock do their evening work?',
      options: options('Polish the lens', 'Trim the wick', 'Keep the log', 'Wind the clockwork'),
      answerKey: { order: ['b', 'd', 'a', 'c'] },
    },
    {
      ...proof('lit for the first time on 4 March 1871'),
      id: 'q7',
      kind: 'matching',
      stem: 'What happened in which year?',
      prompts: options('The first light', 'The letter to the board', 'The automatic lamp'),
      options: options('1869', '1871', '1964', '1998'),
      answerKey: { pairs: { a: 'b', b: 'a', c: 'c' } },
    },
  ];
}

export function sampleQuiz(): QuizVersion {
  const article = sampleArticle();
  return {
    v: 1,
    quizId: 'sample',
    version: 1,
    title: article.title,
    article,
    questions: sampleQuestions(article),
  };
}
