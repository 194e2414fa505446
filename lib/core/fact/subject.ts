// The subject of a statement, where it is plain enough to be moved in a question.
import { isFiniteVerb } from './verbs.ts';
import { CONJUNCTIONS, DETERMINERS, isCapitalised, PREPOSITIONS } from './word-classes.ts';

const SUBJECT_MAX = 9;
const LINKS = new Set(['of', 'in', 'the', 'and', 'for', 'a', 'an', 'de', 'von', 'van']);

/**
 * The subject as it reads inside a sentence ("the first settlers", "China"), or null where it is
 * not plain: names with "of/in/and", or "a/an/the" and a few plain words.
 */
export function midSentence(subject: string, inside: ReadonlySet<string>): string | null {
  const words = subject.split(' ');
  const [first = ''] = words;
  if (subject === '' || words.length > SUBJECT_MAX || /[,;]/.test(subject)) return null;
  const plain = words.every((word, index) => {
    if (index > 0 && index < words.length - 1 && LINKS.has(word)) return true;
    if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || (index > 0 && isFiniteVerb(word)))
      return false;
    return /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u.test(word) && !/ly$/.test(word);
  });
  if (!plain) return null;
  const rest = words.slice(1).join(' ');
  const lowered = first.charAt(0).toLowerCase() + first.slice(1);
  if (/^(?:The|A|An|Each|Every|Most|Many|Some|All)$/.test(first)) return `${lowered} ${rest}`;
  if (isName(first, inside)) return subject;
  if (inside.has(lowered) || (/[a-z]s$/.test(lowered) && inside.has(lowered.slice(0, -1))))
    return rest === '' ? lowered : `${lowered} ${rest}`;
  // A name seen only at the start of sentences: names go on in capitals or stand alone.
  return words.length > 1 && words.slice(1).every((word) => isCapitalised(word)) ? subject : null;
}

/** Capitalised where no sentence begins, or an acronym. */
export function isName(word: string, inside: ReadonlySet<string>): boolean {
  const bare = word.replace(/['’]s$/, '');
  if (/^[\p{Lu}\p{N}.]{2,}$/u.test(bare)) return true;
  return isCapitalised(bare) && inside.has(bare) && !DETERMINERS.has(bare.toLowerCase());
}
