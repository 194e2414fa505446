// Flaws 3 and 9: "none of the above", "all of the above".
import { error, type Gate } from '../gate.ts';
import { optionTexts } from '../question-text.ts';

const NONE =
  /^(?:none|neither|not any) of (?:the|these|those|them)\b|^(?:none|neither|nothing|no (?:one|correct|right) (?:answer|option))[.]?$|\bnone of the (?:above|others)\b|^no(?:ne)? (?:of )?(?:the )?(?:answers?|options?) (?:is|are)\b/i;
const ALL =
  /^(?:all|both|any|each|every one|either) of (?:the|these|those|them)\b|^(?:all|both|everything|any)[.]?$|\ball of the (?:above|others)\b|^all (?:the )?(?:answers|options|above|three|four)\b/i;

export const checkCatchAll: Gate = (question) => {
  const options = optionTexts(question).map((text) => text.trim());
  return [
    ...(options.some((option) => NONE.test(option)) ? [error('none-of-the-above')] : []),
    ...(options.some((option) => ALL.test(option)) ? [error('all-of-the-above')] : []),
  ];
};
