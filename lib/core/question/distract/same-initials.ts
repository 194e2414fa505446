// Wrong long forms of an acronym: the same initials, the same kind of head, nothing that tells the right one.
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Distractor } from './candidates.ts';
import { foldWords } from './keep-apart.ts';
import { INITIAL_WORDS } from './lists/initial-words.ts';

type Exchange = { index: number; others: readonly string[] };

/**
 * Three forms. Two words are exchanged in all four ways, so that each stands in half of the options; where one word
 * alone can be exchanged, each option has its own. The first word goes last: the context gives it away most often.
 * @returns [] where no word can be exchanged so
 */
export function expansionDistractors(
  acronym: string,
  expansion: string,
  seed: string,
): Distractor[] {
  const words = expansion.split(' ');
  const exchanges = words
    .map((word, index) => ({ index, others: othersOf(word, words, `${seed}|${index}`) }))
    .filter(({ others }) => others.length > 0);
  const [second, first] = [...exchanges].reverse();
  const forms =
    first && second ? inPairs(words, first, second) : second ? oneByOne(words, second) : [];
  const reason = { code: 'same-initials' as const, params: { acronym } };
  return forms.length < 3
    ? []
    : forms.map((text) => ({ text, provenance: 'word-swap', reason, closeness: 0.8 }));
}

function inPairs(words: readonly string[], first: Exchange, second: Exchange): string[] {
  const [one = '', other = ''] = [first.others[0], second.others[0]];
  return [
    put(words, [first.index, one]),
    put(words, [second.index, other]),
    put(words, [first.index, one], [second.index, other]),
  ];
}

function oneByOne(words: readonly string[], { index, others }: Exchange): string[] {
  return others.slice(0, 3).map((other) => put(words, [index, other]));
}

const put = (words: readonly string[], ...changes: readonly [number, string][]): string =>
  words.map((word, at) => changes.find(([index]) => index === at)?.[1] ?? word).join(' ');

/** Words of the same class and initial, in the case of the word, none of which is in the name. */
function othersOf(written: string, words: readonly string[], seed: string): string[] {
  const word = written.charAt(0).toUpperCase() + written.slice(1);
  const used = new Set(words.flatMap((one) => foldWords(one).split(' ')));
  const group = INITIAL_WORDS.find((members) => members.includes(word)) ?? [];
  const open = group.filter(
    (other) =>
      other !== word &&
      other.charAt(0) === word.charAt(0) &&
      !used.has(foldWords(other)) &&
      !sameRoot(other, word),
  );
  const lower = written !== word;
  return seededShuffle(open, seed).map((other) => (lower ? other.toLowerCase() : other));
}

/** "Science" and "Sciences", "Organisation" and "Organization", "Communication" and "Communications". */
function sameRoot(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 3);
  const root = (word: string): string => word.toLowerCase().replace(/z/g, 's').slice(0, length);
  return root(one) === root(other);
}
