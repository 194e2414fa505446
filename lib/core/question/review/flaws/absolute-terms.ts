// Flaw 11: "always", "never": readers know that such statements are seldom true, unless the text has the word itself.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Gate, warning } from '../gate.ts';
import { distractorTexts, isQuoted, keyTexts } from '../question-text.ts';

const ABSOLUTE =
  /\b(?:always|never|every(?:body|one|thing|where)?|only|all|none|nobody|nothing|no one|nowhere|impossible|completely|entirely|totally|absolutely|without exception|invariably|under no circumstances|exclusively)\b/i;

export const checkAbsolute: Gate = (question) => {
  const word = ABSOLUTE.exec(
    question.stem.replace(
      /\b(?:at all|after all|all over|not only|first of all|every (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|year|day|week|month|other)[\w ]*)\b/gi,
      '',
    ),
  )?.[0];
  return [
    ...(word === undefined || isQuoted(question, word) ? [] : [warning('absolute-term', { word })]),
    ...inOptions(question),
  ];
};

/** Wrong options that overstate, beside a key that does not. */
function inOptions(question: Question): Finding[] {
  if (keyTexts(question).some((key) => ABSOLUTE.test(key))) return [];
  const word = distractorTexts(question)
    .map((option) => ABSOLUTE.exec(option)?.[0])
    .find((found) => found !== undefined);
  return word === undefined ? [] : [warning('absolute-term', { word })];
}
