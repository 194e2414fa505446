// What the writer thinks of it, told as if it were so: "Its harbour makes Lima an ideal destination."
import { error, type Gate } from '../gate.ts';
import { filledStem } from '../question-text.ts';

const WORD =
  '(?:ideal|perfect|stunning|breathtaking|unforgettable|must-see|charming|delightful|irresistible|superb|gorgeous|unmissable|muted|lacklust(?:er|re)|dismal)';
const OF_A_VERB = new RegExp(
  `\\b(?:is|are|was|were|be|remains?|makes?|made|offers?|boasts?|provides?|dominates?|feels?|looks?) (?:(?:it|them|\\p{Lu}[\\p{L}’'-]+|(?:the|its|their) \\p{Ll}+) )?(?:an? |the |some )?(?:(?:truly|really|most|rather|very|simply) )?${WORD}\\b(?! (?:gas(?:es)?|number|square|fifth|fourth|fluid|weight|temperature|solution|conditions?|cube))`,
  'u',
);

export const checkPraise: Gate = (question) => {
  const words = OF_A_VERB.exec(filledStem(question))?.[0];
  return words === undefined ? [] : [error('praise', { words })];
};
