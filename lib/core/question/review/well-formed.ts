// Gate 4, in its light form: end marks, gaps, lengths, brackets, options that differ.
import { GAP } from '#lib/core/question/question.ts';
import { error, type Gate } from './gate.ts';
import { fold, optionTexts } from './question-text.ts';

const WORDS_MIN = 4;
const WORDS_MAX = 40;
const OPTIONS_MIN = 3;

export const checkWellFormed: Gate = (question) => {
  const { stem } = question;
  const findings = [];
  const words = stem.split(/\s+/).length;
  if (words < (question.kind === 'multiple-choice' ? WORDS_MIN - 1 : WORDS_MIN)) {
    findings.push(error('stem-too-short', { words }));
  }
  if (words > WORDS_MAX) findings.push(error('stem-too-long', { words, max: WORDS_MAX }));
  if (question.kind === 'multiple-choice' && !stem.endsWith('?'))
    findings.push(error('no-question-mark'));
  if (question.kind === 'true-false' && !/[.]["”]?$/.test(stem))
    findings.push(error('no-statement'));
  if (question.kind === 'cloze') {
    const gaps = stem.split(GAP).length - 1;
    if (gaps !== 1) findings.push(error('gap-count', { gaps }));
  }
  if (!/^[\p{Lu}\p{N}_]/u.test(stem) || / {2}| [,.?]|[,.?]{2}/.test(stem))
    findings.push(error('broken-text'));
  if (unbalanced(stem)) findings.push(error('broken-text'));
  const options = optionTexts(question);
  if (question.kind === 'multiple-choice' && options.length < OPTIONS_MIN) {
    findings.push(error('too-few-options', { options: options.length, min: OPTIONS_MIN }));
  }
  const repeated = options.find(
    (option, index) => options.findIndex((other) => fold(other) === fold(option)) !== index,
  );
  if (repeated !== undefined) findings.push(error('repeated-option', { option: repeated }));
  return findings;
};

function unbalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('(') !== count(')') || count('“') !== count('”') || count('"') % 2 === 1;
}
