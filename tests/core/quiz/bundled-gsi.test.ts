// The bundled article on the security initiative: the facts that the writer is held to, each asked rightly by at least one question.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { readBundledArticle } from '#lib/cli/bundle/read-bundled-article.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { keyOf, lineOf } from '#tests/fixtures/questions/ask-all.ts';

const { title, date, text } = readBundledArticle(
  'gsi.md',
  readFileSync('content/articles/gsi.md', 'utf8'),
);
const written = writeQuiz(
  { title, text, date },
  { questions: 40, doubtful: true },
  readLanguageModelFile(),
);
const questions = written.type === 'written' ? written.questions : [];

/** Key and quote, and where the key alone does not tell what is asked, a word that the stem has to have. */
const FACTS: [string, { quote: RegExp; key: RegExp; stem?: RegExp }][] = [
  [
    'how many people are to be trained',
    {
      quote: /China intends to train/,
      key: /^5,?000$|^true$|^false$/,
      stem: /How many|(?:more|fewer) than|5,000/,
    },
  ],
  [
    'what the initiative is called',
    { quote: /Global Security Initiative \(GSI\)/, key: /^(?:the )?Global Security Initiative$/ },
  ],
  [
    'its acronym',
    {
      quote: /Global Security Initiative \(GSI\)/,
      key: /^GSI$|Global Security Initiative/,
      stem: /GSI|[Aa]cronym/,
    },
  ],
  ['who proposed it', { quote: /first proposed/, key: /Xi Jinping/ }],
  [
    'when the paper came out',
    { quote: /was published/, key: /^February 2023$|^2023$|^true$/, stem: /paper/ },
  ],
  // The question for one of the two tells the other.
  [
    'how many training opportunities, or for whom',
    { quote: /training opportunities/, key: /^5,?000$|^professionals/ },
  ],
  [
    'who Li Wei is',
    {
      quote: /anti-terrorism expert/,
      key: /anti-terrorism expert|^Li Wei$/,
      stem: /^(?!Who said)/,
    },
  ],
  [
    'where Li Wei works',
    { quote: /anti-terrorism expert/, key: /CICIR|China Institutes of Contemporary/ },
  ],
  [
    'in which two countries China trained police',
    { quote: /Afghanistan and Pakistan/, key: /Afghanistan/, stem: /police/ },
  ],
  [
    'in which areas the platforms are to help',
    { quote: /counterterrorism, cybersecurity/, key: /biosecurity/, stem: /GSI paper/ },
  ],
  [
    // Asked, or told where who proposed it is asked.
    'in which month it was proposed',
    { quote: /first proposed/, key: /^(?:April 2022|Xi Jinping)$/, stem: /month|April 2022/ },
  ],
  [
    'into which regions the training has spread',
    { quote: /has spread/, key: /Central Asia|Middle East/ },
  ],
];

describe('the bundled article on the security initiative asks', () => {
  it.each(FACTS)('%s', (_, { quote, key, stem }) => {
    const right = questions.filter(
      (question) =>
        question.evidence.some((one) => quote.test(one.quote)) &&
        key.test(keyOf(question)) &&
        (stem?.test(question.stem) ?? true),
    );
    expect(right.length, questions.map(lineOf).join('\n')).toBeGreaterThan(0);
  });
});
