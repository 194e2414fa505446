// Flaw 13: a stem that is no whole question by itself.
import { error, type Gate } from '../gate.ts';
import { isChoice } from '../question-text.ts';
import { hasVerbWord } from '../verb-words.ts';

/** A word that asks, anywhere: "... in which of these countries?" */
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;
/** "Which of these is true?", "What is said about X?", "What about X?" */
const OPEN_ENDED =
  /\b(?:which|what)(?: one)?(?: of (?:the following|these|those))?(?: (?:statements?|sentences?|options?|answers?|claims?))? (?:is|are|was|were) (?:true|correct|right|false|wrong|incorrect|accurate|the case)\b|\b(?:what|which) (?:is|was) (?:the )?(?:correct|right) (?:answer|option|statement)\b|^(?:what|how) about\b|\bwhat (?:is|was|can be|do we) (?:said|known?|told|mentioned|learned|true) (?:about|of)\b|^which of (?:these|the following)\?$/i;
export const checkUnfocused: Gate = (question) => {
  const { stem, kind } = question;
  if (!isChoice(question) && kind !== 'numeric') return [];
  const whole = ASKS.test(stem) && hasVerbWord(stem);
  return whole && !OPEN_ENDED.test(stem) ? [] : [error('unfocused-stem')];
};
