// A run of capitals that no list of names knows: "the [Boao Forum for Asia]", "the [Battle of Jumonville Glen]".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { DAY_NAMES, MONTH_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { isOneOfMany } from './one-of-many.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { headOf, isDated, lastOfName, placesFrom } from './word-places.ts';

const LEAST_WORDS = 2;
const MOST_WORDS = 6;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*\p{L}$/u;
const BETWEEN = /^(?:of|for|de|von|van|&)$/;
const HYPHEN = /^[-–]$/;
const QUOTE = /^["“”‘’]$/;
/** A title or an office is no part of a name, nor is a day. */
const OFFICE =
  /^(?:President|Prime|Minister|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Professor|King|Queen|Captain|General|Judge|Senator|Chief|Executive|Director|Head|Secretary|Officer|Manager|Editor|Chairman|Chairwoman|Leader|Commander|Archbishop|Bishop|Pope|Saint|Emperor|Empress|Prince|Princess|Duke|Duchess|Speaker|Mayor|Governor|Gov|Superintendent|Commissioner|CEO|CFO|COO|CTO|MP|MPs|PM)$/;

export function properGaps(
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): Left[] {
  const { nodes } = read;
  const held = new Set(places);
  return runsOf(nodes).flatMap(({ first, last }): Left[] => {
    const gone = placesFrom(first, last);
    if (gone.length < LEAST_WORDS || gone.length > MOST_WORDS || first === places[0]) return [];
    if (!gone.every((place) => held.has(place) && !isDated(read, place))) return [];
    // "United [States Olympic] trials": the word before, read as another kind, begins the name.
    if (isPartOfRun(nodes, first)) return [];
    if (gone.some((place) => isLoose(nodes[place]?.form ?? ''))) return [];
    if (/^(?:['’]s?|-|,)$/.test(nodes[last + 1]?.form ?? '') && nodes[last + 2]?.pos === 'PROPN')
      return [];
    // 'Ann Lee "Sunny" [Hill School]', "Jean-[Paul Roux]": there is more of the name.
    const beside = [nodes[first - 1], nodes[last + 1]].map((node) => node?.form ?? '');
    if (QUOTE.test(beside[0] ?? '') !== QUOTE.test(beside[1] ?? '')) return [];
    if (beside.some((form) => HYPHEN.test(form) || form === '&')) return [];
    // "Hungarian Sándor Just": two names, or a people with something of theirs.
    if (isPeople(nodes, first) || isOneOfMany(nodes, headOf(nodes, gone))) return [];
    const answer = reading.article.text.slice(nodes[first]?.start, nodes[last]?.end);
    return [{ gone: placesFrom(first, lastOfName(nodes, last)), answer, gap: { type: 'proper' } }];
  });
}

const isPartOfRun = (nodes: readonly Node[], first: number): boolean => {
  const before = nodes[first - 1];
  return (
    before !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(before.form) &&
    !/^(?:DET|ADP|SCONJ|CCONJ|PRON)$/.test(before.pos) &&
    before.head >= first &&
    !isLoose(before.form)
  );
};

const isLoose = (word: string): boolean =>
  OFFICE.test(word) || MONTH_NAMES.includes(word) || DAY_NAMES.includes(word);

const isPeople = (nodes: readonly Node[], at: number): boolean =>
  [nodes[at]?.form ?? '', `${nodes[at]?.form} ${nodes[at + 1]?.form}`].some((words) =>
    listsOf(words).includes('nationality'),
  );

const isGlued = (nodes: readonly Node[], at: number): boolean =>
  HYPHEN.test(nodes[at]?.form ?? '') &&
  nodes[at - 1]?.end === nodes[at]?.start &&
  nodes[at]?.end === nodes[at + 1]?.start;

/** Capitals in a row, with an "of" between two of them. */
function runsOf(nodes: readonly Node[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  const capital = (place: number): boolean => {
    const node = nodes[place];
    return node !== undefined && /^(?:PROPN|ADJ|NOUN)$/.test(node.pos) && CAPITAL.test(node.form);
  };
  for (let place = 0; place < nodes.length; place += 1) {
    if (!capital(place)) continue;
    let last = place;
    for (;;) {
      if (capital(last + 1)) last += 1;
      else if (BETWEEN.test(nodes[last + 1]?.lower ?? '') && capital(last + 2)) last += 2;
      // "Lee-Miller-Roux House", in one piece
      else if (isGlued(nodes, last + 1) && capital(last + 2)) last += 2;
      else break;
    }
    if (/^[IVX]+$/.test(nodes[last + 1]?.form ?? '')) last += 1;
    if (nodes.slice(place, last + 1).some(({ pos }) => pos === 'PROPN'))
      runs.push({ first: place, last });
    place = last;
  }
  return runs;
}
