// Sentences that a careless writer asks wrongly. Each says what must not be asked of it.
import { describe, expect, it } from 'vitest';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';

/** Makes the names known as names and the text long enough, and can itself be asked nothing. */
const FILLING =
  ' Nobody in Peru, Lima, Norway or Chile knows why, and it is not easy to say what they will do.';

/** Everything that a few seeds ask, with options and keys. */
function asked(text: string): string[] {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => {
    const written = writeQuiz({ text: text + FILLING }, { seed, questions: 50 });
    return written.type === 'written' ? written.questions : [];
  });
  return all.map((question) =>
    [
      question.stem,
      ...('options' in question ? question.options.map((option) => option.text) : []),
      ...(question.kind === 'cloze' ? question.answerKey.accepted : []),
    ].join(' | '),
  );
}

describe('hard cases', () => {
  it.each<[string, string, RegExp]>([
    [
      'a plan becomes a deed',
      'Peru plans to train 900 officers from Chile.',
      /\b(?:did|has|have) Peru|Peru (?:trains|trained)\b/,
    ],
    [
      'who reported it stays in the stem',
      'Peru plans to train 900 officers, the Lima Evening Post reported.',
      /Evening Post/,
    ],
    [
      '“the initiative” is asked about',
      'The initiative was first proposed by Rosa Lopez.',
      /initiative/,
    ],
    [
      '“last April” is a date',
      'The Lima Forum was opened by Rosa Lopez last April.',
      /last April|April \?/,
    ],
    [
      'a capital and its country are options',
      'Lima plans to train 900 officers from Chile.',
      /Which (?:city|country)/,
    ],
    [
      'an offer becomes a fact',
      'Rosa Lopez said Peru was willing to lend 900 ships.',
      /did Peru lend|Peru (?:lends|lent)/,
    ],
    [
      'what she said of a plan',
      'Rosa Lopez, an expert at Lima University, said the plan showed Lima felt a duty.',
      /Who said|the plan/,
    ],
    [
      'one of two examples is blanked',
      'Peru trained sailors in countries such as Norway and Chile.',
      /____/,
    ],
    ['a name with a number', 'Peru found element 113 in the Seven Years’ War.', /113|Seven/],
    [
      'a conversion tells the key',
      'Peru covers 496,000 square miles (1,285,000 km2).',
      /496,000|1,285,000/,
    ],
    ['half of a measuring error', 'Ships in Peru weigh 0.62 +/- 0.37 tons.', /0\.62|0\.37/],
    [
      'one end of a range',
      'Ships in Peru are between 18 and 32 metres long. Peru needs five to ten years.',
      /18|32|five|ten/,
    ],
    [
      '“more than 40” as a choice that 30 would suit',
      'Peru sold more than 40 ships to Chile.',
      /More than how many/i,
    ],
    [
      'what a list in the sentence tells',
      'Two groups, the Sons of Lima and the Daughters of Lima, led Peru.',
      /Two|____/,
    ],
    ['a surname that is a city', 'Lima learned of the retreat of 900 men.', /Which (?:place|city)/],
    [
      'a title among bare names',
      'The Lima Act was introduced by Prime Minister Rosa Lopez.',
      /\| Prime Minister/,
    ],
    ['do-support is wanting', 'Peru had 90 ports in 1905.', /How many ports had Peru/],
    [
      'a second clause is glued on',
      'The Lima Bridge was opened in 1905, and the makers revealed a secret.',
      /revealed/,
    ],
    [
      'the other year’s figure',
      'Seven ships sank in Peru in 2012 compared to four in 2011.',
      /2011|2012/,
    ],
    [
      'a reduced relative clause',
      'The treaty signed in 1648 ended the war in Peru.',
      /What did|1648/,
    ],
    ['a claim in quotation marks', '“It is a test of 900 new ships,” he said.', /900/],
    [
      'a date that hangs on a pronoun',
      'He died in 1946, six years before she was born.',
      /1946|six/,
    ],
    ['what ages', 'The current president of Peru owns 90 ships.', /current/],
    ['a denial is turned', 'It is not certain that Rosa Lopez sold 900 ships to Chile.', /900/],
    ['“on Tuesday”', 'Peru sold 900 ships on Tuesday.', /Tuesday/],
    [
      'victims are counted',
      'In Peru 900 people were killed in 1905. Peru buried 900 dead sailors.',
      /900/,
    ],
  ])('%s: never', (_, text, forbidden) => {
    for (const question of asked(text)) expect(question).not.toMatch(forbidden);
  });

  it.each<[string, string, RegExp]>([
    [
      'a plan stays a plan',
      'Peru plans to train 900 officers from Chile.',
      /does Peru plan to train/,
    ],
    [
      'an offer stays an offer and hers',
      'Rosa Lopez said Peru was willing to lend 900 ships.',
      /According to Rosa Lopez, .*willing/,
    ],
    ['“about” stays', 'Peru owns about 900 ships.', /About how many ships does Peru own/],
    [
      '“more than” stays',
      'Peru sold more than 900 ships to Chile.',
      /sold more than (?:____|[\d,]+) ships/,
    ],
    [
      'do-support',
      'Peru had 90 ports on the Pacific.',
      /How many ports did Peru have on the Pacific/,
    ],
    [
      'the first clause alone',
      'The Lima Bridge was opened in 1905, and it is still in use.',
      /was the Lima Bridge opened/,
    ],
  ])('%s', (_, text, wanted) => {
    expect(asked(text).join('\n')).toMatch(wanted);
  });
});
