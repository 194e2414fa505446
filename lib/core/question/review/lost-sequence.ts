// Item-writing flaw 16: numbers and years stand in their order.
import { findNumbers } from '#lib/core/fact/number.ts';
import { error, type Gate } from './gate.ts';
import { optionTexts } from './question-text.ts';

export const checkSequence: Gate = (question) => {
  if (question.kind !== 'multiple-choice') return [];
  const values = optionTexts(question).map((option) => {
    const [number, more] = findNumbers(option);
    return number && !more ? number.value : null;
  });
  if (values.some((value) => value === null)) return [];
  const rising = values.every(
    (value, index) => index === 0 || (values[index - 1] ?? 0) <= (value ?? 0),
  );
  const falling = values.every(
    (value, index) => index === 0 || (values[index - 1] ?? 0) >= (value ?? 0),
  );
  return rising || falling ? [] : [error('lost-sequence')];
};
