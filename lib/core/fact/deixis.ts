// Words that only the page explains. A statement with one of them does not stand alone.
import { DETERMINERS, isCapitalised, PREPOSITIONS, WEEKDAYS } from './word-classes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns, and words that point to another sentence or to the day of writing. */
const POINTING = words(
  'i me my we us our you your he him his she her hers it its they them their theirs himself herself ' +
    'itself themselves this these those there here such another latter former respectively however ' +
    'therefore thus hence instead moreover furthermore otherwise nevertheless meanwhile again too ' +
    'today yesterday tomorrow tonight now then currently recently lately ago later earlier soon ' +
    'already still nowadays current recent nearby local neither either mentioned above below ' +
    'following previous previously subsequent subsequently eventually similarly likewise afterwards ' +
    'initially originally finally upcoming accordingly same thereby also even yet else upon perhaps ones',
);

/** "that" after these points back; elsewhere it opens a clause. */
const BEFORE_THAT = words('of in on at by for from with to into during after before since until');

/** What "the" may name without having been named before. */
const KNOWN_TO_ALL = words(
  'world earth sun moon sea ocean oceans sky air ground universe atmosphere equator internet public ' +
    'human north south east west northern southern eastern western early late mid middle past future summer ' +
    'winter spring autumn end beginning start number amount use size weight length height age name ' +
    'early-century poor rich sick solar environment climate weather economy media young old',
);

/** The word that needs the page, or null. `text` is a statement or a question without its quotation. */
export function pointingWord(text: string): string | null {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,;:()]/gu) ?? [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = (tokens[index] ?? '').replace(/[.'’-]+$/, '');
    const lower = token.toLowerCase();
    const next = tokens[index + 1] ?? '';
    if (lower === 'i' && token === 'I' && isCapitalised(tokens[index - 1] ?? '') && index > 1)
      continue;
    if (lower === 'us' && token === 'US') continue;
    // "which of these regions": the options follow.
    if (lower === 'these' && /^which of$/i.test(tokens.slice(index - 2, index).join(' '))) continue;
    // "there are": nothing is pointed at.
    if (lower === 'there' && /^(?:is|are|was|were|be|have|has)$/.test(next)) continue;
    if (lower === 'such' && next === 'as') continue;
    if (POINTING.has(lower.replace(/['’](?:s|re|ve|ll|d|m)$/, ''))) return token;
    if (WEEKDAYS.has(token)) return token;
    if (
      lower === 'that' &&
      (index === 0 || BEFORE_THAT.has((tokens[index - 1] ?? '').toLowerCase()))
    ) {
      return token;
    }
    if (/^(?:last|next|past|coming)$/.test(lower) && pointsInTime(tokens, index))
      return `${token} ${next}`;
    if (lower === 'the' && !isKnown(tokens, index + 1)) return `${token} ${next}`;
  }
  return null;
}

/** "last April", "next year"; but "the last of" and "the last Ice Age". */
function pointsInTime(tokens: readonly string[], index: number): boolean {
  const next = tokens[index + 1] ?? '';
  return (
    /^(?:week|month|year|century|decade|night|summer|winter|spring|autumn)s?$/.test(next) ||
    (isCapitalised(next) && (tokens[index - 1] ?? '').toLowerCase() !== 'the')
  );
}

/** May "the" stand before tokens[from]? A name, a number, a superlative, or "the ... of". */
function isKnown(tokens: readonly string[], from: number): boolean {
  const first = tokens[from] ?? '';
  if (isCapitalised(first)) return true;
  // "the 19th century", "the 1990s"; but "the 54th minute"
  if (/^[0-9]/.test(first))
    return /s$/.test(first) || /^(?:century|centuries)$/.test(tokens[from + 1] ?? '');
  if (KNOWN_TO_ALL.has(first)) return true;
  if (first === 'first' && tokens[from + 1] === 'time') return true;
  // "the largest market in the region", "the best example of"; but "gave the best proof"
  if (
    /^(?:only|most|least|best|worst|first|second|third|fourth|fifth|last)$|.{2}est$/.test(first)
  ) {
    const after = tokens.slice(from + 1, from + 6);
    return after.some(
      (token, at) => /^(?:of|in|on|for)$/.test(token) && !/^[0-9]/.test(after[at + 1] ?? ''),
    );
  }
  for (let index = from; index < Math.min(tokens.length, from + 5); index += 1) {
    const token = tokens[index] ?? '';
    if (index > from && (token === 'of' || token === 'between')) return true;
    // "the annual Boao Forum"
    if (isCapitalised(token)) return true;
    if (PREPOSITIONS.has(token) || DETERMINERS.has(token) || /^[,;:()]$/.test(token)) return false;
  }
  return false;
}
