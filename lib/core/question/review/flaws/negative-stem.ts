// Flaw 19: what is not so is easily misread.
import { error, type Gate, warning } from '../gate.ts';

const NEGATIVE =
  /\b(?:not|except|excluding|other than|least likely|never|cannot|neither|nor|fails? to|failed to|unlikely|incorrect|untrue|false)\b|n['’]t\b/i;
/** Reasons and manners may be negative: "Why did the ship not sail?" */
const REASON = /\b(?:why|how)\b/i;
/** "Who thinks that the plan is not safe?": the denial is somebody's. */
const CLAIM =
  /\b(?:says?|said|thinks?|thought|states?|stated|feels?|felt|believes?|believed|claims?|claimed|argues?|argued|sure)\b.*(?:\bnot\b|n['’]t\b)/i;
/** "NOT" in capitals is seen. */
const MARKED = /\b(?:NOT|EXCEPT)\b/;

export const checkNegative: Gate = ({ stem, kind }) => {
  // A name may say "Never"; a claim that the question is about, or somebody's own words, may be a denial.
  const text = stem
    .replace(/“[^”]*”/g, '')
    .replace(/\bnot only\b|\bif not\b|\bor not\b/gi, '')
    .replace(/(?<=\w )(?:Not|Never|Cannot) (?=\p{Lu})/gu, '')
    .replace(
      /\b(?:that|whether|if) (?:[^,?]{1,60} )?(?:might|may|could|would|should) not be\b/g,
      '',
    );
  if (!NEGATIVE.test(text)) return [];
  const claimed = kind === 'multiple-choice' && (CLAIM.test(text) || /\bnot sure\b/i.test(text));
  const read = kind === 'cloze' || kind === 'ordering' || REASON.test(text) || claimed;
  const marked = MARKED.test(text) && kind === 'multiple-choice';
  return [read || marked ? warning('negative-stem') : error('negative-stem')];
};
