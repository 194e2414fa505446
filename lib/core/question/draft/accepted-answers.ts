// What a reader may type for a number or a term: the figure for the word, the article's own other word for it.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { formatNumber } from '#lib/core/question/kinds/numeric.ts';

/** "twenty thousand" -> also "20,000" and "20000"; "5,000" -> also "5000". */
export function acceptedNumbers(answer: string, value: number): string[] {
  const counted = Number.isInteger(value) && value >= 0 && value < MOST;
  // "4 million": the figure is as right.
  const worded = /\p{L}/u.test(answer);
  const figures = counted && (worded || value < 1000) ? [formatNumber(value), String(value)] : [];
  return [...new Set([answer, answer.replaceAll(',', ''), ...figures])];
}

const MOST = 1e15;

/** As it stands, by its last word alone, and by what the article calls it as well. */
export const acceptedTerms = (reading: Reading, answer: string): string[] => [
  ...new Set([
    answer,
    ...shortTerm(reading, answer),
    ...otherWords(reading, answer),
    ...withItsNoun(reading, answer),
  ]),
];

/**
 * "beer bottle" -> "bottle", where the article says so itself and has no bottle of another kind; "bus stations" are
 * no "stations".
 */
export function shortTerm({ sentences }: Reading, answer: string): string[] {
  const words = answer.split(' ');
  const last = words.at(-1) ?? answer;
  if (words.length < 2) return [];
  const kind = words.at(-2)?.toLowerCase();
  const one = last.toLowerCase().replace(/s$/, '');
  const before = sentences.flatMap(({ nodes }) =>
    nodes
      .filter(({ lower }) => lower.replace(/s$/, '') === one)
      .map(({ place }) => nodes[place - 1])
      .filter((node) => node?.lower !== kind),
  );
  const alone =
    before.length > 0 && before.every((node) => !/^(?:NOUN|PROPN|ADJ)$/.test(node?.pos ?? ''));
  return alone ? [last] : [];
}

/** "rope binding" -> "rope bond"? Only what the article says: "hydrogen bonding", and "hydrogen bonds" elsewhere. */
function withItsNoun({ article }: Reading, answer: string): string[] {
  const base = / \p{L}/u.test(answer) ? /^(.{5,})ing$/.exec(answer)?.[1] : undefined;
  if (base === undefined) return [];
  const text = article.text.toLowerCase();
  return [base, `${base}s`].filter((form) =>
    new RegExp(`(?<!\\p{L})${literal(form.toLowerCase())}(?!\\p{L})`, 'u').test(text),
  );
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const MOST_WORDS = 3;

/** "the tympanic membrane, or eardrum,", "the hammer (malleus)": each says the other. */
export function otherWords({ sentences }: Reading, answer: string): string[] {
  const own = answer.toLowerCase().split(' ');
  return sentences.flatMap(({ nodes }) =>
    nodes.flatMap(({ place }) => {
      if (!own.every((word, at) => nodes[place + at]?.lower === word)) return [];
      const after = nodes[place + own.length]?.form ?? '';
      // "dark rope (tar)", "tar (black rope)": half of what is called so.
      const whole = !isWord(nodes[place - 1]);
      return [
        whole ? wordsBehind(nodes, place + own.length) : [],
        /^[),.;]$/.test(after) ? wordsBefore(nodes, place - 1) : [],
      ].flatMap((found) => (found.length > 0 ? [found.map(({ form }) => form).join(' ')] : []));
    }),
  );
}

/** What is between "(", "(or" or ", or" and the mark that closes it. */
function wordsBehind(nodes: readonly Node[], from: number): Node[] {
  const opening = nodes[from]?.form ?? '';
  const or = nodes[from + 1]?.lower === 'or';
  if (opening !== '(' && !(opening === ',' && or)) return [];
  let at = from + (or ? 2 : 1);
  if (ARTICLE.test(nodes[at]?.lower ?? '')) at += 1;
  const found: Node[] = [];
  while (isWord(nodes[at])) found.push(nodes[at++] as Node);
  const closed = (opening === '(' ? /^\)$/ : /^[,.;)]$/).test(nodes[at]?.form ?? '');
  return closed && isTerm(found) ? found : [];
}

/** The words that the answer stands in brackets behind, or after ", or". */
function wordsBefore(nodes: readonly Node[], last: number): Node[] {
  let at = ARTICLE.test(nodes[last]?.lower ?? '') ? last - 1 : last;
  const or = nodes[at]?.lower === 'or';
  if (or) at -= 1;
  const mark = nodes[at]?.form;
  if (mark !== '(' && !(mark === ',' && or)) return [];
  const found: Node[] = [];
  for (at -= 1; isWord(nodes[at]); at -= 1) found.unshift(nodes[at] as Node);
  return isTerm(found) ? found : [];
}

const ARTICLE = /^(?:an?|the)$/;
const isWord = (node: Node | undefined): boolean => /^(?:NOUN|ADJ|PROPN|X)$/.test(node?.pos ?? '');
const isTerm = (words: readonly Node[]): boolean =>
  words.length > 0 && words.length <= MOST_WORDS && words.at(-1)?.pos !== 'ADJ';
