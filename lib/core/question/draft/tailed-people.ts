// People told apart by where they are from: "students from poor countries".
import { type Distractor, nounDistractors } from '#lib/core/question/distract/candidates.ts';

/** "farmers from poor countries": other people of whom the same is said; [] where no set has them. */
export function tailedSiblings(key: string, seed: string): Distractor[] {
  const [, head = '', tail = ''] = /^(.+?)( (?:from|in|of|with) .+)$/.exec(key) ?? [];
  if (tail === '') return [];
  return nounDistractors(head, { seed }).map((one) => ({ ...one, text: `${one.text}${tail}` }));
}

/** "5,000 students" -> "students": how many is another question. */
export const withoutCount = (phrase: string): string => phrase.replace(/^\d[\d,.]* /, '');
