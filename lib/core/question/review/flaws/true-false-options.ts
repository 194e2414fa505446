// Flaw 6: a true/false question dressed as a choice.
import { error, type Gate } from '../gate.ts';
import { isChoice, optionTexts } from '../question-text.ts';

const TRUTH =
  /^(?:true|false|yes|no|correct|incorrect|right|wrong)(?:$|[.,;:]| (?:because|since|as|but)\b)|^(?:it|that|this) is (?:true|false)\b/i;

export const checkTrueFalseOptions: Gate = (question) =>
  isChoice(question) && optionTexts(question).some((option) => TRUTH.test(option.trim()))
    ? [error('true-false-in-options')]
    : [];
