// Each gate's rules by example: what it must object to, and what it must let pass.
import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/core/article/read-article.ts';
import { checkFitToAsk } from '#lib/core/question/review/fit-to-ask.ts';
import { checkNegative } from '#lib/core/question/review/flaws/negative-stem.ts';
import { listedTogether } from '#lib/core/question/review/listed-together.ts';
import { pointingWord } from '#lib/core/question/review/pointing-words.ts';
import { isSameThing } from '#lib/core/question/review/same-thing.ts';
import { checkStandsAlone } from '#lib/core/question/review/stands-alone.ts';
import { checkStemGrammar } from '#lib/core/question/review/stem-grammar.ts';
import { unlike } from '#lib/core/question/review/unlike.ts';
import { checkWellFormed } from '#lib/core/question/review/well-formed.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';
import { ownArticle } from '#tests/fixtures/questions/own-articles.ts';

const asked = (stem: string, skill: string | null = null) =>
  buildQuestion({
    kind: 'numeric',
    stem,
    unit: null,
    skill,
    answerKey: { value: 1, tolerance: 0 },
  });
const article = ownArticle('gsi');

describe('gate 3: who of all people', () => {
  it.each([
    ['Who was absent with a cold?', true],
    ['Who won twice in 2011?', true],
    ['Who led the choir of Lima?', false],
    ['Who painted the bridge at night?', false],
    ['Who said: “It is late”?', false],
  ])('%s', (stem, word) => {
    const codes = checkStandsAlone(asked(stem), { ...article, title: 'A bridge' }, {});
    expect(codes.some(({ code }) => code === 'needs-context')).toBe(word);
  });
});

describe('gate 3: which time', () => {
  it.each([
    ['Why did people gather in the streets of Lima?', true],
    ['Why did people gather in the streets of Lima after the race?', false],
    ['Why did people gather in the streets of Lima in 1984?', false],
    ['Who convened a meeting with the mayor of Lima?', true],
    ['____ convened a meeting with the mayor of Lima.', true],
    ['Who convened a meeting with the mayor of Lima about the race?', false],
    ['To which city was 1984’s competition moved?', true],
    ['To which city was the competition of 1984 moved?', false],
  ])('%s', (stem, needs) => {
    const codes = checkStandsAlone(asked(stem), { ...article, title: 'A race' }, {});
    expect(codes.some(({ code }) => code === 'needs-context')).toBe(needs);
  });
});

describe('gate 2: two names of one thing', () => {
  it.each([
    ['England', 'Britain'],
    ['the UK', 'Great Britain'],
    ['US', 'United States'],
    ['the New World', 'the Americas'],
    ['Beijing', 'China'],
    ['the Pacific', 'the Pacific Islands'],
    ['Holland', 'the Netherlands'],
    ['5,000', 'five thousand'],
    ['5,000', '5000'],
    ['15', '10 to 20'],
    ['about 40', '40'],
    ['1905', 'June 1905'],
    ['two years', '2 years'],
    ['World War I', 'the First World War'],
  ])('%s is %s', (one, other) => {
    expect(isSameThing(one, other)).toBe(true);
    expect(isSameThing(other, one)).toBe(true);
  });

  it.each([
    ['Norway', 'Sweden'],
    ['Beijing', 'Japan'],
    ['5,000', '15,000'],
    ['1905', 'June 1906'],
    ['ten days', 'ten years'],
    ['kill tigers', 'pay other people to kill tigers'],
    ['Thomas Young', 'Thomas Cook'],
  ])('%s is not %s', (one, other) => {
    expect(isSameThing(one, other)).toBe(false);
  });

  it('names of one thing in the article are one', () => {
    expect(isSameThing('GSI', 'the Global Security Initiative')).toBe(false);
    expect(
      isSameThing('GSI', 'the Global Security Initiative', [['Global Security Initiative', 'GSI']]),
    ).toBe(true);
  });

  it.each([
    ['countries such as Afghanistan and Pakistan', 'Afghanistan', 'Pakistan', true],
    [
      'in the Middle East, the Pacific Islands and Central Asia',
      'the Middle East',
      'Central Asia',
      true,
    ],
    ['Coptic, Greek, Hebrew and Arabic', 'Coptic', 'Arabic', true],
    ['China trains police from Chile, and soldiers from Peru', 'Chile', 'Peru', false],
    ['Norway paid for the vault that Sweden had planned', 'Norway', 'Sweden', false],
  ])('in “%s”, %s and %s stand in one list: %s', (quote, key, option, expected) => {
    expect(listedTogether(quote, key, option)).toBe(expected);
    expect(listedTogether(quote, option, key)).toBe(expected);
  });
});

describe('gate 3: words that only the page explains', () => {
  it.each([
    ['By whom was the initiative proposed?', 'the initiative'],
    ['When was the GSI proposed last April?', 'last April'],
    ['How many ships were sold on Tuesday?', 'Tuesday'],
    ['Who is the current president of Peru?', 'current'],
    ['How many boats did it sell in 1905?', 'it'],
    ['He died in 1946, six years before she was born.', 'He'],
    ['Why did this happen in Peru?', 'this'],
    ['What did the company sell in 1905?', 'the company'],
    ['What do the researchers say of the stone?', 'the researchers'],
    ['What was recently found in Peru?', 'recently'],
    ['Who planned that place?', 'that'],
    ['After his return in 1865, the ferry was sold.', 'his'],
    ['A doctor said she was ill.', 'she'],
    ['What will Norway do now?', 'now'],
    ['What happened in Lima that year?', 'that'],
  ])('%s: %s', (stem, word) => {
    expect(pointingWord(stem)).toBe(word);
  });

  it.each([
    'How did the war in Peru end?',
    'Why did Ann Bell sell her ship?',
    'What did Enric Duran do with the money he took from the banks?',
    'What does a tardigrade turn into when its home dries out?',
    'Who led the committee that planned the Svalbard Global Seed Vault?',
    'How long does it take to cross the Pacific?',
    'Which of these countries bought boats in 1905?',
    'What happened to the plan of Ann Bell?',
    'Which soldiers were repairing the fort near Rashid in 1799?',
    'What did Xi Jinping propose on Tuesday 8 April 2014?',
    'What ended World War I?',
    'What does the sun give to the earth?',
    'What does carbon dating tell us about bones?',
    'In which year did the last Ice Age end?',
    'After his return in 1865, Tom Bailey sold the ferry.',
    'Ann Bell said she was ill.',
  ])('%s stands alone', (stem) => {
    expect(pointingWord(stem)).toBeNull();
  });
});

describe('gate 4: grammar by the words alone', () => {
  it.each([
    'How many epicentres had the drought?',
    'What did the treaty sold in 1648?',
    'In which year was the bridge opened in?',
    'Who built the the bridge of Lima?',
    'Did the port did sell 90 boats?',
    'How many boats was sold in Lima?',
    'Which town was the bridge which?',
    'What did Peru buy from the?',
    'Who has a apple from Lima?',
    'What does they sell in Lima?',
  ])('%s is broken', (stem) => {
    expect(checkStemGrammar(asked(stem), article, {})).not.toEqual([]);
  });

  it.each([
    'How many epicentres did the drought have?',
    'What do international gangs do?',
    'Which of these is the highest?',
    'How many seeds does a packet hold?',
    'What had the drought done to the farms?',
    'What had Rosa Lopez promised?',
    'Who lives at or near the harbour of Lima?',
    'How might staggered starting times affect traffic?',
    'What was the name of the king who ruled a united Peru?',
    'In which year was an hourly ferry set up?',
    'What is the bottle made of?',
    'Which of these people is a village baker?',
  ])('%s is sound', (stem) => {
    expect(checkStemGrammar(asked(stem), article, {})).toEqual([]);
  });
});

describe('gate 6: what a teacher would not ask', () => {
  it.each([
    ['How many people died in the flood of 1905?', 'number'],
    ['How old was the girl who was kidnapped in Lima?', null],
    ['Why did the singer take an overdose of pills in Lima, a suicide?', null],
    ['Who was charged with theft in Lima?', null],
    ['From what illness did Ann Bell suffer: was it cancer?', null],
    ['Where did the sexual assault take place?', null],
    ['In which year was Ann Bell last seen in Lima?', 'number'],
    ['Where was it that Ann Bell’s body was found?', 'look-up'],
  ])('%s', (stem, skill) => {
    expect(checkFitToAsk(asked(stem, skill), article, {})).not.toEqual([]);
  });

  it.each([
    ['In which year did the king of Peru die?', 'who'],
    ['How many children go to the school of Lima?', 'number'],
    ['Which gas kills bacteria in water?', 'term'],
    ['Nikola Tesla died in 1943 at the age of 86.', 'number'],
    ['The body of a whale was found in Lima in 1943.', 'number'],
  ])('%s is fit', (stem) => {
    const question = buildQuestion({ kind: 'true-false', stem, answerKey: { value: true } });
    const counted = /How many/.test(stem) ? asked(stem, 'number') : question;
    expect(checkFitToAsk(counted, article, {})).toEqual([]);
  });
});

describe('gate 4: the sides of a match', () => {
  it.each<[prompt: string, broken: boolean]>([
    ['“The boats are old .”', true],
    ['“The boats are old”', false],
  ])('%s', (text, broken) => {
    const sides = ['a', 'b', 'c'].map((id) => ({
      id,
      text: id === 'a' ? text : `“No ${id} boat”`,
    }));
    const question = buildQuestion({
      kind: 'matching',
      stem: 'Match each statement with the person who made it.',
      prompts: sides,
      options: ['Ann Bell', 'Tom Bailey', 'Hana Park'].map((name, at) => ({
        id: 'xyz'.charAt(at),
        text: name,
      })),
      answerKey: { pairs: { a: 'x', b: 'y', c: 'z' } },
    });
    const codes = checkWellFormed(question, article, {}).map(({ code }) => code);
    expect(codes.includes('broken-text')).toBe(broken);
  });
});

describe('gate 6: whoever lost somebody', () => {
  const told = (text: string) => {
    const read = readArticle({ text });
    if (read.type !== 'read') throw new Error('refused');
    const stem = 'Ann Bell is the mother of Tom Bell.';
    return checkFitToAsk(
      buildQuestion({ kind: 'true-false', stem, answerKey: { value: true } }),
      read.article,
      {},
    );
  };

  it('is not asked after', () => {
    expect(
      told('Tom went to the harbour school and died there. His mother is Ann Bell.'),
    ).toHaveLength(1);
    expect(told('Tom went to the harbour school and sang there. His mother is Ann Bell.')).toEqual(
      [],
    );
  });
});

describe('flaw 2: options unlike each other', () => {
  it.each([
    ['1905', '3 May 1905', 'yes'],
    ['1905', '1066', 'yes'],
    ['5,000', '5 kilograms', 'yes'],
    ['5,000', '9,000,000', 'yes'],
    ['Norway', 'Oslo', 'yes'],
    ['Ann Bell', 'a town', 'maybe'],
    ['Marshall Space Flight Center', 'Marshall Space Flight Community', 'no'],
    ['Italian', 'Cary Fowler', 'maybe'],
    ['1905', '1912', 'no'],
    ['5,000', '8,000', 'no'],
    ['Norway', 'Sweden', 'no'],
    ['two months', 'one year', 'no'],
    ['the frozen ground', 'the thick walls', 'no'],
  ])('%s and %s: %s', (key, option, expected) => {
    expect(unlike(key, option)).toBe(expected);
  });
});

describe('a negative stem', () => {
  const found = (stem: string) => checkNegative(asked(stem), article, { names: [], facts: [] });

  it('is one where the question itself denies', () => {
    expect(found('Which port did not sell 5,000 boats?')).toHaveLength(1);
  });

  it('is none where the denial stands in somebody’s own words', () => {
    expect(found('Who said: “The port of Lima did not sell 5,000 boats”?')).toEqual([]);
  });
});
