// Does a statement say what it is about? By a name in it, or by being about the article's topic in general.
import type { Reading } from './reading.ts';
import { isName } from './subject.ts';
import { AUXILIARIES, askVerb } from './verbs.ts';
import { isCapitalised, isPlural, MONTHS } from './word-classes.ts';

/** "Over 70,000 shirts were sold" has no anchor; "Tardigrades have eight legs" has its topic. */
export function isAnchored(text: string, { inside, topics }: Reading): boolean {
  const words = text.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]+$/u, ''));
  const [first = ''] = words;
  const named = words.some(
    (word, index) => index > 0 && isCapitalised(word) && !MONTHS.has(word) && word !== 'I',
  );
  if (named || isName(first, inside)) return true;
  const verb = words.findIndex(
    (word) =>
      /^(?:is|are|has|have|can)$/.test(word) || /^do(?:es)?$/.test(askVerb(word)?.auxiliary ?? ''),
  );
  const isTopic = (word = ''): boolean => topics.has(topicOf(word));
  // "Tardigrades have ..."; "... species of tardigrades"
  const general =
    isTopic(words[verb - 1]) ||
    words.some((word, index) => word === 'of' && isTopic(words[index + 1]));
  return verb > 0 && general;
}

/** A caption ("The minister in Paris on 5 May 2022") has no verb that is known to be one. */
export function hasVerb(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[^\p{L}]+$/u, ''));
  return words.some((word, index) => {
    if (index === 0) return false;
    if (AUXILIARIES.has(word) || /^[a-z]{2,}ed$/.test(word) || PLANS.test(word)) return true;
    const auxiliary = askVerb(word)?.auxiliary;
    return auxiliary === 'do'
      ? isPlural((words[index - 1] ?? '').toLowerCase())
      : auxiliary !== undefined;
  });
}

const PLANS = /^(?:plan|intend|aim|hope|want|expect|agree|promise)s?$/;

/** One form for a noun and its plural. */
export function topicOf(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}
