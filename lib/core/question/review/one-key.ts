// Gate 2: no distractor is right as well, by another spelling, by containment or by the quote itself.
import { findNumbers } from '#lib/core/fact/number.ts';
import { error, type Gate } from './gate.ts';
import { distractorTexts, fold, keyText } from './question-text.ts';

/** Names for the same thing, or a part and its whole. */
const SAME: readonly (readonly string[])[] = [
  ['england', 'britain', 'great britain', 'united kingdom', 'uk', 'scotland', 'wales'],
  ['united states', 'us', 'u.s', 'usa', 'america', 'united states of america'],
  ['new world', 'americas', 'america', 'north america', 'south america'],
  ['china', 'beijing', "people's republic of china"],
  ['russia', 'soviet union', 'moscow'],
  ['netherlands', 'holland'],
];

export const checkOneKey: Gate = (question) => {
  const key = keyText(question);
  if (question.kind !== 'multiple-choice' || key === null) return [];
  const proof = ` ${fold(question.evidence.map(({ quote }) => quote).join(' '))} `;
  return distractorTexts(question).flatMap((option) => {
    if (isSame(option, key) || contains(option, key))
      return [error('distractor-also-right', { option })];
    // The article's own sentence names it: as a member of the same list it would be right.
    const named = question.skill === 'look-up' && proof.includes(` ${fold(option)}`);
    return named ? [error('distractor-also-right', { option })] : [];
  });
};

function isSame(option: string, key: string): boolean {
  const [a, b] = [fold(option), fold(key)];
  if (a === b) return true;
  if (SAME.some((names) => names.includes(a) && names.includes(b))) return true;
  const [one] = findNumbers(option);
  const [other] = findNumbers(key);
  const wholly = one?.text === option && other?.text === key;
  return wholly && one?.value === other?.value;
}

/** "the Pacific" and "the Pacific Islands": whole words of one inside the other. */
function contains(option: string, key: string): boolean {
  const [a, b] = [` ${fold(option)} `, ` ${fold(key)} `];
  return a.includes(b) || b.includes(a);
}
