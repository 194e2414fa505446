// Flaw 7: the key is the option that shares most with the others, as if the others were made from it.
import { type Gate, warning } from '../gate.ts';
import { contentStems, distractorTexts, keyTexts } from '../question-text.ts';

const SHARED_MIN = 3;

export const checkConvergence: Gate = (question) => {
  const [key] = keyTexts(question);
  const distractors = distractorTexts(question);
  if (question.kind !== 'multiple-choice' || key === undefined || distractors.length < 2) return [];
  const options = [key, ...distractors].map((text) => new Set(contentStems(text)));
  // What all share ("the ... of Lima") says nothing.
  const telling = options.map(
    (own) => new Set([...own].filter((word) => !options.every((other) => other.has(word)))),
  );
  const [score = 0, ...rest] = telling.map((own, at) =>
    [...own].reduce(
      (sum, word) => sum + telling.filter((other, place) => place !== at && other.has(word)).length,
      0,
    ),
  );
  return score >= SHARED_MIN && rest.every((other) => other < score)
    ? [warning('key-shares-words')]
    : [];
};
