// Flaw 14: options that combine other options ("A and B").
import { error, type Gate } from '../gate.ts';
import { fold, isChoice, optionTexts } from '../question-text.ts';

const LETTERS =
  /^(?:[Bb]oth |[Oo]nly |[Ee]ither )?(?:(?:[Oo]ptions? |[Aa]nswers? |[Ss]tatements? )?\(?(?:[A-Ha-h]|[1-8]|i{1,3}|iv|v)\)?(?:, ?| and | or | & |, and ))+(?:options? )?\(?(?:[A-Ha-h]|[1-8]|i{1,3}|iv|v)\)?(?: only)?[.]?$/;
const ONLY = /^(?:only \(?(?:[A-H]|i{1,3}|iv|v)\)?|\(?(?:[A-H]|i{1,3}|iv|v)\)? only)$/;

export const checkCombined: Gate = (question) => {
  if (!isChoice(question)) return [];
  const options = optionTexts(question).map((text) => text.trim());
  const folded = new Set(options.map(fold));
  const combines = (option: string): boolean => {
    const parts = option.replace(/^both /i, '').split(/ and | or | & |, /);
    return parts.length > 1 && parts.every((part) => folded.has(fold(part)));
  };
  const some = options.some(
    (option) => LETTERS.test(option) || ONLY.test(option) || combines(option),
  );
  return some ? [error('combined-options')] : [];
};
