// Which questions make the quiz, from candidates written by hand.
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/article.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question, QuestionKind } from '#lib/core/question/question.ts';
import { type Candidate, chooseQuestions } from '#lib/core/quiz/choose-questions.ts';

const NAMES = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elder',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ivy',
  'Juniper',
];
const SENTENCES = NAMES.map(
  (name, at) => `The ${name} company of Lima sold ${at + 3}00 boats to Peru.`,
);
const read = readArticle({ text: SENTENCES.join(' ') });
if (read.type === 'refused') throw new Error(read.problem.code);
const article: Article = read.article;

function fact(id: string, sentence: number, salience = 0.1): Fact {
  const quote = SENTENCES[sentence] ?? '';
  const start = article.text.indexOf(quote);
  return {
    id,
    kind: 'action',
    quotes: [{ start, end: start + quote.length, quote }],
    parts: {},
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: 1,
    salience,
  };
}

type Given = {
  key?: string;
  stem?: string;
  kind?: 'cloze' | 'true-false' | 'numeric';
  value?: boolean;
  score?: number;
  skill?: Question['skill'];
};
let made = 0;
function question(of: Fact, given: Given = {}): Question {
  made += 1;
  const {
    key = `key${made}`,
    kind = 'cloze',
    value = true,
    score = 0.8,
    skill = 'look-up',
  } = given;
  const common = {
    id: `q-${made}`,
    stem: given.stem ?? `Stem number ${made} has a gap: ____.`,
    rationale: '',
    evidence: of.quotes,
    factId: of.id,
    skill,
    findings: [],
    score,
    maxPoints: 100,
    allOrNothing: true,
  };
  if (kind === 'true-false') return { ...common, kind, answerKey: { value } };
  if (kind === 'numeric')
    return { ...common, kind, unit: null, answerKey: { value: made * 17, tolerance: 0 } };
  return { ...common, kind, answerKey: { accepted: [key] } };
}
const one = (sentence: number, given: Given = {}, salience = 0.1): Candidate => {
  const of = fact(`f-${made}-${sentence}`, sentence, salience);
  return { fact: of, questions: [question(of, given)] };
};
const choose = (candidates: Candidate[], count: number) =>
  chooseQuestions(candidates, count, article);
const places = (questions: readonly Question[]): number[] =>
  questions.map(({ evidence }) => SENTENCES.indexOf(evidence[0]?.quote ?? ''));

describe('choosing the questions of a quiz', () => {
  it('at most so many, in the order of the article', () => {
    const candidates = [7, 2, 9, 0, 4].map((sentence) => one(sentence));
    expect(places(choose(candidates, 5).questions)).toEqual([0, 2, 4, 7, 9]);
    expect(choose(candidates, 3).questions).toHaveLength(3);
    expect(choose(candidates, 0).questions).toEqual([]);
    expect(choose([], 5)).toEqual({ questions: [], leaking: [] });
  });

  it('of one fact one question, the surer one', () => {
    const of = fact('f-one', 0);
    const [weak, sure] = [question(of, { score: 0.5 }), question(of, { score: 0.9 })];
    expect(choose([{ fact: of, questions: [weak, sure] }], 5).questions).toEqual([sure]);
  });

  it('the whole article before a second question of one sentence', () => {
    const candidates = [
      ...['a', 'b', 'c', 'd'].map(() => one(0, { score: 0.9 })),
      ...[1, 2, 3].map((sentence) => one(sentence, { score: 0.75 })),
    ];
    expect(new Set(places(choose(candidates, 4).questions)).size).toBe(4);
  });

  it('of one sentence two at most, a third only where nothing else is left', () => {
    const crowd = Array.from({ length: 8 }, () =>
      one(0, { kind: 'numeric', score: 0.9, skill: 'number' }),
    );
    const others = [1, 2, 3].map((sentence) => one(sentence, { score: 0.3 }));
    const ofFirst = (count: number): number =>
      places(choose([...crowd, ...others], count).questions).filter((place) => place === 0).length;
    expect(ofFirst(5)).toBe(2);
    expect(ofFirst(8)).toBe(3);
  });

  it('of one sentence never more than two gaps', () => {
    const crowd = Array.from({ length: 8 }, () => one(0));
    expect(choose(crowd, 8).questions).toHaveLength(2);
  });

  it('one person is the answer twice at most', () => {
    const stems = ['____ built a dam.', 'A school bears the name of ____.', '____ sold wine.'];
    const asked = stems.map((stem, at) => one(at * 3, { stem, key: 'Ada Bell', skill: 'who' }));
    expect(choose(asked, 8).questions).toHaveLength(2);
  });

  it('no second question with the same answer', () => {
    const asked = ['internet', 'internet', 'radio'].map((key, sentence) => one(sentence, { key }));
    expect(choose(asked, 5).questions).toHaveLength(2);
  });

  it('what carries more of the article comes first', () => {
    const candidates = [one(0, {}, 0.02), one(1, {}, 0.3), one(2, {}, 0.02)];
    expect(places(choose(candidates, 1).questions)).toEqual([1]);
  });

  it('kinds are mixed, though one kind has the higher scores', () => {
    const candidates = [
      ...[0, 1, 2, 3, 4, 5].map((sentence) => one(sentence, { score: 0.9 })),
      ...[6, 7, 8].map((sentence) =>
        one(sentence, { score: 0.75, kind: 'numeric', skill: 'number' }),
      ),
    ];
    const kinds = choose(candidates, 6).questions.map(({ kind }): QuestionKind => kind);
    expect(new Set(kinds)).toEqual(new Set(['cloze', 'numeric']));
  });

  it('but a much better question counts for more than the mix', () => {
    const better = one(1, { score: 0.9 });
    const other = one(2, { score: 0.55, kind: 'numeric', skill: 'number' });
    const chosen = choose([one(0, { score: 0.95 }), better, other], 2).questions;
    expect(places(chosen)).toEqual([0, 1]);
  });

  it('skills are mixed', () => {
    const candidates = [
      ...[0, 1, 2, 3].map((sentence) => one(sentence, { score: 0.82 })),
      one(4, { score: 0.8, skill: 'cause' }),
    ];
    expect(choose(candidates, 3).questions.map(({ skill }) => skill)).toContain('cause');
  });

  it('the same answer of one sentence is not asked twice', () => {
    const candidates = [
      one(0, { key: 'Alder company', score: 0.9 }),
      one(0, { key: 'the Alder company of Lima', score: 0.8 }),
      one(0, { key: 'boats', score: 0.7 }),
    ];
    const keys = choose(candidates, 5).questions.map((asked) =>
      asked.kind === 'cloze' ? asked.answerKey.accepted[0] : '',
    );
    expect(keys.sort()).toEqual(['Alder company', 'boats']);
  });

  it('the same stem is not asked twice', () => {
    const stem = 'Put these events in order, the earliest first: ____.';
    expect(choose([one(0, { stem }), one(5, { stem })], 5).questions).toHaveLength(1);
  });

  it('a question whose stem tells another’s key is left out and named as leaking', () => {
    const candidates = [
      one(0, { stem: 'The ____ sold boats to the mayor.', key: 'Alder company', score: 0.95 }),
      one(4, { stem: 'The Alder company bought ____.', key: 'boats of oak', score: 0.6 }),
      one(7, { stem: 'The harbour is made of ____.', key: 'granite', score: 0.6 }),
    ];
    const { questions, leaking } = choose(candidates, 5);
    expect(questions).toHaveLength(2);
    expect(leaking).toHaveLength(1);
    const [told] = leaking;
    expect(questions.map(({ id }) => id)).not.toContain(told?.id);
  });

  it('as many true statements as false ones, whichever has the higher scores', () => {
    const candidates = NAMES.map((name, sentence) =>
      one(sentence, {
        kind: 'true-false',
        stem: `${name} trees grow near the river number ${sentence}.`,
        value: sentence < 6,
        score: sentence < 6 ? 0.9 : 0.6,
      }),
    );
    const values = choose(candidates, 10).questions.flatMap((asked) =>
      asked.kind === 'true-false' ? [asked.answerKey.value] : [],
    );
    const right = values.filter((value) => value).length;
    expect(values.length).toBeGreaterThan(2);
    expect(Math.abs(2 * right - values.length)).toBeLessThanOrEqual(1);
  });

  it.each([true, false])('one statement alone may be %s', (value) => {
    const statement = one(3, { kind: 'true-false', stem: 'Elms grow by the river.', value });
    expect(choose([statement], 5).questions).toHaveLength(1);
  });

  it('the order in which the candidates come makes no difference', () => {
    const candidates = [3, 1, 8, 5, 2].map((sentence) => one(sentence));
    const chosen = (list: Candidate[]): string[] => choose(list, 3).questions.map(({ id }) => id);
    expect(chosen([...candidates].reverse())).toEqual(chosen(candidates));
  });
});
