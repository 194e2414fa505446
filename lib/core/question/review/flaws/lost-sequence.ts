// Flaw 16: numbers and dates stand in their order; an ordering is not given solved or with its dates.
import { MONTH_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import { amountOf, dateOf, dayNumber } from '../amounts.ts';
import { error, type Gate } from '../gate.ts';
import { isChoice, optionTexts } from '../question-text.ts';

export const checkSequence: Gate = (question) => {
  const options = optionTexts(question);
  if (question.kind === 'ordering') {
    const given = question.options.map(({ id }) => id).join() === question.answerKey.order.join();
    const dated = options.every((text) => /\b1\d{3}\b|\b20\d\d\b/.test(text));
    return [
      ...(given ? [error('order-is-given')] : []),
      ...(dated ? [error('order-is-told')] : []),
    ];
  }
  if (!isChoice(question)) return [];
  const values = options.map(placeOf);
  if (values.some((value) => value === null)) return [];
  const rising = values.every((value, at) => at === 0 || (values[at - 1] ?? 0) <= (value ?? 0));
  const falling = values.every((value, at) => at === 0 || (values[at - 1] ?? 0) >= (value ?? 0));
  return rising || falling ? [] : [error('lost-sequence')];
};

/** A number that orders the option among its like, or null. */
function placeOf(option: string): number | null {
  const month = MONTH_NAMES.indexOf(option.trim());
  if (month >= 0) return month;
  const date = dateOf(option);
  if (date?.earliest) return dayNumber(date.earliest);
  const amount = amountOf(option);
  return amount && (amount.whole || /^\W*\d/.test(option)) ? amount.value : null;
}
