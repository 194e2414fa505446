// What opens a paragraph and tells nothing: "The early history of ferries in Peru is poorly documented."
import { error, type Gate } from '../gate.ts';
import { filledStem } from '../question-text.ts';

const OPENER =
  /\b(?:is|are|was|were|remains?|remained) (?:still |also |quite |largely |very )?(?:poorly|little|badly|scarcely|barely|sparsely|hardly|not (?:well|fully|widely|much)) (?:documented|known|understood|recorded|studied|explored|researched)(?=[.?]?$)/i;

export const checkSaysLittle: Gate = (question) => {
  const words = OPENER.exec(filledStem(question))?.[0];
  return words === undefined ? [] : [error('says-little', { words })];
};
