// Gate 4, its marks: end marks, gaps, lengths, brackets, spaces, options that differ.
import type { Finding } from '#lib/core/question/finding.ts';
import { GAP, type Question } from '#lib/core/question/question.ts';
import { error, type Gate } from './gate.ts';
import { fold, isChoice, optionTexts } from './question-text.ts';

const WORDS_MIN = 4;
const WORDS_MAX = 40;
const OPTIONS_MIN = 3;

export const checkWellFormed: Gate = (question) => [
  ...lengths(question),
  ...endMark(question),
  ...(isBroken(question.stem) ||
  [...optionTexts(question), ...promptTexts(question)].some(isBrokenOption)
    ? [error('broken-text')]
    : []),
  ...optionList(question),
];

function lengths({ stem, kind }: Question): Finding[] {
  const words = stem.split(/\s+/).length;
  const min = kind === 'true-false' || kind === 'cloze' ? WORDS_MIN : WORDS_MIN - 1;
  return [
    ...(words < min ? [error('stem-too-short', { words })] : []),
    ...(words > WORDS_MAX ? [error('stem-too-long', { words, max: WORDS_MAX })] : []),
  ];
}

const ASKED: ReadonlySet<Question['kind']> = new Set(['multiple-choice', 'numeric']);
const IMPERATIVE =
  /^(?:Put|Order|Arrange|Sort|Match|Choose|Select|Pick|Find|Name|Give|Mark|Tick|Complete)\b/;

function endMark({ stem, kind }: Question): Finding[] {
  if (kind === 'cloze') {
    const gaps = stem.split(GAP).length - 1;
    return gaps === 1 && !stem.includes(`${GAP}_`) ? [] : [error('gap-count', { gaps })];
  }
  if (kind === 'true-false') return /[.!]["”’)]?$/.test(stem) ? [] : [error('no-statement')];
  if (ASKED.has(kind) || !IMPERATIVE.test(stem)) {
    return /\?["”’)]?$/.test(stem) ? [] : [error('no-question-mark')];
  }
  return [];
}

/** "boats , in", "in  1905", "the the?.", "[12]", "&amp;", a mark of a lost letter. */
const MARKS =
  / {2}| [,.?;:!](?!\d)|[,;:]{2}|[.,;:]\?|\?\.|\?\?|(?<!\.)\.\.(?!\.)|\[\d+\]|&(?:amp|quot|lt|gt);|\uFFFD|https?:|\n/;

function isBroken(stem: string): boolean {
  return !/^["“‘'(]?[\p{Lu}\p{N}_]/u.test(stem) || MARKS.test(stem) || isUnbalanced(stem);
}

function isBrokenOption(text: string): boolean {
  return MARKS.test(text) || isUnbalanced(text) || /^[,.;:?)]|[,;:(]$/.test(text);
}

function isUnbalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count('(') !== count(')') ||
    count('[') !== count(']') ||
    count('“') !== count('”') ||
    count('"') % 2 === 1 ||
    count('‘') > count('’')
  );
}

const promptTexts = (question: Question): string[] =>
  question.kind === 'matching' ? question.prompts.map(({ text }) => text) : [];

function optionList(question: Question): Finding[] {
  const options = optionTexts(question);
  const repeated = options.find(
    (option, index) => options.findIndex((other) => fold(other) === fold(option)) !== index,
  );
  return [
    ...(isChoice(question) && options.length < OPTIONS_MIN
      ? [error('too-few-options', { options: options.length, min: OPTIONS_MIN })]
      : []),
    ...(repeated === undefined ? [] : [error('repeated-option', { option: repeated })]),
  ];
}
