// Common nouns for people: they are asked after with "who".
import { nounClass } from '#lib/core/language/lists/noun-class.ts';

/** Listed as people, but a group or a part more than somebody, or mostly something else. */
const OTHERS = new Set(
  'team group army audience crowd public community generation crew family police majority minority star driver counter computer speaker baker net hero'.split(
    ' ',
  ),
);

export function isPersonNoun(lemma: string): boolean {
  const word = lemma.toLowerCase();
  return !OTHERS.has(word) && (nounClass(word) === 'person' || word === 'personnel');
}
