// Flaw 17: "several", "often": two readers take them differently. In a stem the text's own word stays.
import { type Gate, warning } from '../gate.ts';
import { isQuoted, optionTexts } from '../question-text.ts';

const VAGUE =
  /\b(?:several|some|many|few|often|sometimes|usually|frequently|rarely|seldom|occasionally|generally|various|a lot|lots of|numerous|a number of|plenty of|somewhat|fairly|quite|probably|possibly|mostly|nearly always|recently|soon|a while|things?|stuff)\b/i;

export const checkVague: Gate = (question) => {
  // "How many" and "how often" ask for a number and are not vague.
  const stem = question.stem.replace(/\bhow (?:many|often|few)\b/gi, '');
  const told = VAGUE.exec(stem)?.[0];
  const own = told !== undefined && !isQuoted(question, told) ? told : undefined;
  const word = [own, ...optionTexts(question).map((text) => VAGUE.exec(text)?.[0])].find(
    (found) => found !== undefined,
  );
  return word === undefined ? [] : [warning('vague-term', { word })];
};
