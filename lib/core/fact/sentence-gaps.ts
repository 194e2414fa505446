// What of a sentence can be left out for a reader to fill in: a name, a year, an amount, the term that it defines.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { amountGaps } from './amount-gap.ts';
import { calledGaps } from './called-gap.ts';
import { causeGaps } from './cause-gap.ts';
import { countsItsList } from './counts-its-list.ts';
import { exchangeGaps } from './exchange-gap.ts';
import { keywordGaps } from './keyword-gap.ts';
import { kindGaps } from './kind-gap.ts';
import { isKnownNumber } from './known-number.ts';
import { isOneOfMany } from './one-of-many.ts';
import { isOpenYear } from './open-year.ts';
import { periodGaps } from './period-gap.ts';
import { properGaps } from './proper-gap.ts';
import type { Named, PlacedNumber, Reading, ReadSentence } from './reading.ts';
import { isSlight } from './slight-gaps.ts';
import { termGaps } from './term-gap.ts';
import { isTownOf } from './town-of.ts';
import type { Left } from './whole-sentences.ts';
import { headOf, isDated, lastOfName, placesFrom } from './word-places.ts';

/** Least confidence of a name's type and tags, 0..1. */
const LEAST_NAME = 0.5;

/** They go from the front of a name. */
const TITLE =
  /^(?:President|Prime|Minister|Mr|Mrs|Ms|Dr|Professor|Judge|Senator|Chancellor|Captain|General)\.?$/;
/** What still begins with one of these is no plain name. */
const TITLED =
  /^(?:President|Prime|Queen|King|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Captain|Professor|General|Archbishop|Bishop|Pope|Saint|St|Mayor|Senator|Judge|Chancellor|Prince|Princess|Emperor)\b/;

/** "the [Boao Forum]", "President [Xi Jinping]": where the answer begins; past the last of a mere "the". */
function withoutTitle(
  nodes: readonly Node[],
  { first, last }: { first: number; last: number },
): number {
  let at = first + (nodes[first]?.lower === 'the' ? 1 : 0);
  while (at < last && TITLE.test(nodes[at]?.form ?? '')) at += 1;
  return at;
}

export function gapsOf(reading: Reading, read: ReadSentence, places: readonly number[]): Left[] {
  const held = new Set(places);
  const within = ({ first, last }: { first: number; last: number }): boolean =>
    held.has(first) && held.has(last);
  const text = (first: number, last: number): string =>
    reading.article.text.slice(read.nodes[first]?.start, read.nodes[last]?.end);
  // "It also grows in Kenya": other names are right as well.
  const adds = read.nodes.some(
    ({ lower, place }) =>
      lower === 'also' ||
      (/^(?:too|well)$/.test(lower) && read.nodes[place + 1]?.pos === 'PUNCT' && place > 3),
  );
  const names = [...read.names.values()].flatMap((named): Left[] => {
    const { mention } = named;
    if (adds || !within(mention) || !isNameGap(reading, read, named)) return [];
    // "the US economy ... U.S. security": the other place tells it.
    if (
      [...read.names.values()].some(
        (one) => one !== named && one.group === named.group && within(one.mention),
      )
    )
      return [];
    const first = withoutTitle(read.nodes, mention);
    if (first > mention.last || TITLED.test(text(first, mention.last))) return [];
    return [
      {
        gone: placesFrom(first, lastOfName(read.nodes, mention.last)),
        answer: text(first, mention.last),
        gap: { type: 'name', named, anchored: isAnchored(read, places, named) },
      },
    ];
  });
  const years = read.dates.flatMap((placed): Left[] => {
    const year = yearOf(read, placed.last);
    // "By January 1945": a year without its month is half an answer.
    if (!within(placed) || year === null || placed.first !== placed.last) return [];
    if (isOneOfYears(read.nodes, placed.last) || isOpenYear(read.nodes, placed.last)) return [];
    return [{ gone: [placed.last], answer: year, gap: { type: 'year', year } }];
  });
  const numbers = read.numbers.flatMap((placed): Left[] => {
    const { number, first, last } = placed;
    if (!within(placed) || isDated(read, first) || !isNumberGap(reading, read, placed)) return [];
    return [
      {
        gone: placesFrom(first, last),
        answer: reading.article.text.slice(number.start, number.end),
        gap: { type: 'number', placed },
      },
    ];
  });
  const inside = (part: Left, whole: Left): boolean =>
    part.gone.every((place) => whole.gone.includes(place));
  const runs = adds ? [] : properGaps(reading, read, places);
  const proper = runs.filter((run) => !names.some((name) => inside(run, name)));
  const defined = termGaps(reading, read, places);
  const terms = defined.length > 0 ? defined : calledGaps(reading, read, places);
  const all = [
    // Of "the Boao Forum for Asia" no part is a name by itself.
    ...names.filter((name) => !proper.some((run) => inside(name, run))),
    ...proper,
    ...years,
    ...periodGaps(read, places),
    ...numbers,
    ...amountGaps(reading, read, places),
    ...exchangeGaps(reading, read, places),
    ...terms,
    ...causeGaps(read, places),
    ...(terms.length > 0 ? [] : keywordGaps(reading, read, places)),
    ...(terms.length > 0 ? [] : kindGaps(reading, read, places)),
  ];
  return all.filter((left) => !isSlight(reading, read, left));
}

/** One name that nothing beside it could stand for as well: no part of a list, no example, no "French". */
function isNameGap(
  { analysis }: Reading,
  { nodes, entities }: ReadSentence,
  { mention, group }: Named,
): boolean {
  if (group.type === null || mention.form === 'metonym' || mention.form === 'short-form')
    return false;
  // Everybody lives on it.
  if (/^(?:Earth|Sun|Moon|World)$/.test(group.canonical)) return false;
  if (group.subtype === 'nationality') return false;
  const head = headOf(nodes, placesFrom(mention.first, mention.last));
  if (head?.pos !== 'PROPN' || /^(?:flat|amod|vocative)$/.test(head.base)) return false;
  // "central [Europe]", "northern [France]": which part it is fits many.
  if (SIDE.test(nodes[mention.first - 1]?.lower ?? '')) return false;
  // "US$ 20,000"
  if (/^[$£€]/.test(nodes[mention.last + 1]?.form ?? '')) return false;
  // Part of a longer name, or owner of what follows: "Peru's capital" is fine, "Peru-born" is not.
  const beside = [nodes[mention.first - 1], nodes[mention.last + 1]];
  if (/^['’]s?$/.test(beside[1]?.form ?? '') && nodes[mention.last + 2]?.pos === 'PROPN')
    return false;
  if (beside.some((near) => near?.pos === 'PROPN' || /^[-–&]$/.test(near?.form ?? '')))
    return false;
  // 'Ann Lee "Sunny" Hill', "Lee’ second win": there is more of the name, or a mark that stays behind.
  if (/^["“‘]$/.test(beside[1]?.form ?? '') && nodes[mention.last + 2]?.pos === 'PROPN')
    return false;
  if (/^["”]$/.test(beside[0]?.form ?? '') && nodes[mention.first - 2]?.pos === 'PROPN')
    return false;
  if (/^['’]$/.test(beside[1]?.form ?? '')) return false;
  const commas = [
    [nodes[mention.first - 1], nodes[mention.first - 2]],
    [nodes[mention.last + 1], nodes[mention.last + 2]],
  ];
  if (
    !isTownOf(nodes, mention) &&
    commas.some(([comma, next]) => comma?.form === ',' && next?.pos === 'PROPN')
  )
    return false;
  // "100 [Lima] flights", "the [Bell] plan": those of others as well.
  if (/^(?:place|person)$/.test(group.type) && head.base === 'compound') return false;
  if (isOneOfMany(nodes, head) || head.tagConfidence < LEAST_NAME) return false;
  return (
    entities.some(
      ({ first, last, confidence, type }) =>
        first <= mention.last &&
        last >= mention.first &&
        confidence >= LEAST_NAME &&
        type === group.type,
    ) && analysis.names.includes(group)
  );
}

const SIDE =
  /^(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|central|upper|lower|inner|outer)$/;

/** A date, an amount, another name or "the first": something that makes one name right and no other. */
function isAnchored(
  { nodes, dates, numbers, names }: ReadSentence,
  places: readonly number[],
  { group }: Named,
): boolean {
  const held = new Set(places);
  return (
    dates.some(({ first }) => held.has(first)) ||
    numbers.some(({ first }) => held.has(first)) ||
    [...names.values()].some((other) => other.group !== group && held.has(other.mention.first)) ||
    places.some((place) =>
      /^(?:first|last|only|largest|oldest|highest)$/.test(nodes[place]?.lower ?? ''),
    )
  );
}

export const YEAR = /^1[0-9]{3}$|^20[0-9]{2}$/;

/** "in 1563, [1593], 1603 and 1625": which of them is nothing to ask for. */
const isOneOfYears = (nodes: readonly Node[], place: number): boolean =>
  [
    [place - 1, place - 2],
    [place - 1, place - 3],
    [place + 1, place + 2],
    [place + 1, place + 3],
  ].some(
    ([mark = -1, other = -1]) =>
      /^(?:,|and|or)$/.test(nodes[mark]?.form ?? '') && YEAR.test(nodes[other]?.form ?? ''),
  );

/** "in 1934", "on 4 March 1871", "21 August, 1526" */
function yearOf({ nodes }: ReadSentence, last: number): string | null {
  const form = nodes[last]?.form ?? '';
  const next = nodes[last + 1];
  return YEAR.test(form) &&
    !/^[-–—/]/.test(next?.form ?? '') &&
    !/^(?:BC|BCE|AD|CE)$/.test(next?.form ?? '') &&
    next?.pos !== 'PROPN' &&
    next?.pos !== 'NOUN'
    ? form
    : null;
}

/** "24 hours a day", "365 days a year": the same for everything. */
const isFixed = ({ value, unit }: PlacedNumber['number']): boolean =>
  unit?.kind === 'time' && [7, 12, 24, 52, 60, 365].includes(value);

const LEAST_NUMBER = 3;

function isNumberGap({ article }: Reading, { nodes }: ReadSentence, placed: PlacedNumber): boolean {
  const { number, first, last } = placed;
  // "2005 levels", "the 12 GB model", "4.4×3.2 cm", "3° Sch": no amount that one would ask for.
  const [before, after] = [article.text[number.start - 1] ?? '', article.text.slice(number.end)];
  if (/^(?:1[5-9]|20)\d\d$/.test(article.text.slice(number.start, number.end))) return false;
  // "40,000Hz": without its unit it is another amount.
  if (/^\p{L}/u.test(after)) return false;
  if (/[×/]/.test(before) || /^\s?(?:[×/]|°(?!\s?[CFK]\b))/.test(after)) return false;
  // "a few [thousand]"; "more [600] ships": a slip of the page.
  if (/^(?:few|several|many|some|more|less|fewer|another)$/.test(nodes[first - 1]?.lower ?? ''))
    return false;
  if (countsItsList(nodes, number.value, last) || isFixed(number)) return false;
  if (isKnownNumber(nodes, placed)) return false;
  const [noun, next] = [nodes[last]?.parent, nodes[last + 1]];
  const describes = (node: Node | null | undefined): boolean => node?.base === 'compound';
  if (
    number.unit?.kind !== 'percent' &&
    (describes(noun) || (next?.form === number.unit?.text && describes(next)))
  )
    return false;
  if (number.role !== 'count' && number.role !== 'measure') return false;
  if (number.unit === null || number.ambiguous || number.high !== null || number.tolerance !== null)
    return false;
  if (number.value < LEAST_NUMBER || number.converts !== null || number.unit.kind === 'money')
    return false;
  if (number.unit.kind === 'time' && /\bold\b/.test(number.unit.text)) return false;
  // "two hundred of the", "three-year": the figure alone says nothing.
  if (next && next.start === number.end && /^(?:m|bn|tn|k)$/.test(next.form)) return false;
  return !/^[-–—/]/.test(next?.form ?? '');
}
