// Numbers that are part of a name or a code: "element 113", "Seven Years' War", "2012 DA14", "Boeing 747".
import { isPluralNoun, LABELS, PREPOSITIONS, STOP_WORDS } from './function-words.ts';
import type { QuantityRead } from './quantity-read.ts';
import type { Piece } from './split-pieces.ts';

const CAPITAL = /^\p{Lu}/u;
const WEEKDAY_OR_MONTH =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PREFIX = /^(?:mid|pre|post|over|under|sub|non|early|late|plus|about|nearly)$/;

/** Whether the quantity only names. `naming`: the number before it in a list did ("elements 115, 117 and 118"). */
export function isNumberName(
  pieces: readonly Piece[],
  read: QuantityRead,
  naming: boolean,
): boolean {
  if (read.money) return false;
  const digits = read.written === 'digits';
  if (naming && digits && !read.unit && continuesList(pieces, read.from)) return true;
  return (
    (digits && isCode(pieces, read)) || isLabelled(pieces, read) || isCapitalName(pieces, read)
  );
}

/** "115, 117, and 118": what ties the number to the one before. */
export function continuesList(pieces: readonly Piece[], at: number): boolean {
  const [before, two] = [pieces[at - 1], pieces[at - 2]];
  if (pieces[at]?.first) return false;
  if (before?.lower === 'perhaps' || before?.lower === 'maybe')
    return continuesList(pieces, at - 1);
  if (/^(?:,|and|or|&|to|–|-|\/)$/.test(before?.lower ?? '')) {
    return (
      two?.kind === 'number' ||
      (two?.form === ',' && pieces[at - 3]?.kind === 'number') ||
      two?.glued === true
    );
  }
  return false;
}

/** "LC-34", "oxygen-18", "AS-207/208", "2012 DA14", "747-400", "[12]", "#5", "24/7", ".:121". */
function isCode(pieces: readonly Piece[], read: QuantityRead): boolean {
  const [before, two, first, after, behind] = [
    pieces[read.from - 1],
    pieces[read.from - 2],
    pieces[read.from],
    pieces[read.end],
    pieces[read.end + 1],
  ];
  // a note's number alone on its line, "501(c)(3)"
  if (first?.first && before && !read.unit && (!after || (after.first && first.start > 0)))
    return true;
  if (after?.form === '(' && after.glued && !read.unit) return true;
  if (before?.form === '[' && first?.glued && /^[\],]$/.test(after?.form ?? '')) return true;
  // "9 Chehel Sotoun", "1 Introduction" at the start of a line
  const heading =
    first?.first && after?.kind === 'word' && !after.first && CAPITAL.test(after.form);
  if (heading && before && !countsThings(pieces, read.end + 1)) return true;
  if (before?.form === '(' && before.glued && two?.form === ')' && two.glued) return true;
  // a subscript cut off: "O", a new line, "2"
  if (first?.first && before && /^[A-Z][a-z]?$/.test(before.form)) return true;
  if (after && !after.first && !read.unit && /^\p{Lu}[\p{L}\d]*\d/u.test(after.form)) return true;
  if (before && first?.glued) {
    if (before.kind === 'code' || before.form === '#') return true;
    if (/^[-–]$/.test(before.form) && before.glued && two?.kind === 'word')
      return !PREFIX.test(two.lower);
    if (before.form === '/' && before.glued) return true;

    if (/^[:_]$/.test(before.form) && before.glued) return true;
    if (before.form === '.' && before.glued && read.from > 1) return true;
  }
  if (read.unit) return false;
  if (after?.form === '/' && after.glued && behind?.glued && behind.kind === 'number') return true;
  if (after?.form === '-' && after.glued && behind?.glued && read.relation === 'plain') {
    return behind.kind === 'number' || /^[\p{Lu}][\p{Lu}\d]*$|^\p{L}$/u.test(behind.form);
  }
  return (
    after?.kind === 'word' &&
    after.glued &&
    !/^(?:st|nd|rd|th|s)$/.test(after.lower) &&
    /^[a-z]$/i.test(after.form)
  );
}

/** "element 113", "Chapter 4", "No. 5", "the number seven", "10 Downing Street". */
function isLabelled(pieces: readonly Piece[], read: QuantityRead): boolean {
  const first = pieces[read.from];
  let at = read.front - 1;
  if (
    pieces[at]?.form === '.' &&
    /^(?:no|nos|fig|vol|p|pp|op|ch|sec|mk)$/.test(pieces[at - 1]?.lower ?? '')
  )
    at -= 1;
  // "their atomic numbers, 113, 115 and 117"
  if (pieces[at]?.form === ',' && pieces[at - 1]?.lower === 'numbers') at -= 1;
  const label = pieces[at];
  if (label && !first?.first && label.kind === 'word') {
    if (/^(?:p|pp|ch)$/.test(label.lower) && pieces[at + 1]?.form === '.') return true;
    const subject = /^(?:they|who|which|that|we|and|now|to)$/.test(pieces[at - 1]?.lower ?? '');
    if (/^(?:no|number)$/.test(label.lower))
      return label.lower === 'number'
        ? !subject
        : pieces[at + 1]?.form === '.' || CAPITAL.test(label.form);
    if (LABELS.has(label.lower)) {
      const verb =
        /^(?:day|part|round|house|box|lines|tracks|gate|cell|building|box|catch|block|ring|top|figures?|door|tram|bus|stage|class|line)$/.test(
          label.lower,
        );
      return (
        ((read.written === 'digits' ||
          /^(?:category|grade|level|phase|chapter|page|act|scene|type)$/.test(label.lower)) &&
          !read.unit &&
          !(verb && isCounting(pieces, read))) ||
        (CAPITAL.test(label.form) && !label.first)
      );
    }
  }
  for (let place = read.end; place < read.end + 4; place += 1) {
    const piece = pieces[place];
    if (!piece || piece.first || !CAPITAL.test(piece.form)) break;
    if (place === read.end && /^(?:St|Ave|Rd|Blvd)$/.test(piece.form)) return true;
    if (
      place > read.end &&
      /^(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Terrace|Place)$/.test(piece.form)
    )
      return true;
  }
  return false;
}

function isCounting(pieces: readonly Piece[], read: QuantityRead): boolean {
  const after = pieces[read.end];
  return (
    after?.kind === 'word' &&
    !after.first &&
    /^\p{Ll}/u.test(after.form) &&
    !STOP_WORDS.has(after.lower)
  );
}

/** "Apollo 11", "Boeing 747", "Seven Years' War", "Three Gorges Dam"; not "In Paris 40 people". */
function isCapitalName(pieces: readonly Piece[], read: QuantityRead): boolean {
  const [before, first, after] = [pieces[read.front - 1], pieces[read.from], pieces[read.end]];
  if (!first) return false;
  if (read.written === 'words') return isCapitalWords(pieces, read);
  if (!before || first.first || first.glued || before.kind !== 'word' || !CAPITAL.test(before.form))
    return false;
  if (
    before.first &&
    (isStopWord(before) || PREPOSITIONS.has(before.lower) || !isNameLike(pieces, read))
  )
    return false;
  if (
    isStopWord(before) ||
    WEEKDAY_OR_MONTH.test(before.lower) ||
    read.unit ||
    read.relation === 'ratio'
  )
    return false;
  if (
    !/^(?:\d{1,6}|\d{1,2}\.\d{1,2})$/.test(first.form) ||
    (read.value >= 1000 && read.relation !== 'plain')
  )
    return false;
  const counts = countsThings(pieces, read.end);
  if (counts && isInPlace(pieces, read.front - 1)) return false;
  return !(
    counts &&
    /^(?:people|men|women|children|years|times|others|members|students|soldiers)$/.test(
      after?.lower ?? '',
    )
  );
}

/** "IS" in "the Lexus IS 300" is none. */
function isStopWord({ form, lower }: Piece): boolean {
  return STOP_WORDS.has(lower) && !(form.length > 1 && form === form.toUpperCase());
}

/** A plural within three plain words: "40 old houses". */
function countsThings(pieces: readonly Piece[], at: number): boolean {
  for (let place = at; place < at + 3; place += 1) {
    const piece = pieces[place];
    if (
      piece?.kind !== 'word' ||
      piece.first ||
      !/^\p{Ll}/u.test(piece.form) ||
      STOP_WORDS.has(piece.lower)
    )
      return false;
    if (isPluralNoun(piece.lower)) return true;
  }
  return false;
}

/** A first word of a sentence may be a verb or adverb: it names only with no counted noun behind. */
function isNameLike(pieces: readonly Piece[], read: QuantityRead): boolean {
  const word = pieces[read.front - 1]?.lower ?? '';
  if (/ly$/.test(word) || /^(?:some|almost|another)$/.test(word)) return false;
  return !countsThings(pieces, read.end);
}

/** "In Paris 40 people": the capitals stand in a place after a preposition. */
function isInPlace(pieces: readonly Piece[], at: number): boolean {
  let place = at;
  for (
    let steps = 0;
    steps < 4 && CAPITAL.test(pieces[place]?.form ?? '') && !pieces[place]?.first;
    steps += 1
  )
    place -= 1;
  return /^(?:in|at|near|across|around|on|throughout)$/.test(pieces[place]?.lower ?? '');
}

/** A number word with a capital inside a sentence, or before two more capitals: "Seven Years' War". */
function isCapitalWords(pieces: readonly Piece[], read: QuantityRead): boolean {
  const [first, one] = [pieces[read.from], pieces[read.end]];
  if (!first || !CAPITAL.test(first.form) || first.form === first.form.toUpperCase()) return false;
  const before = pieces[read.from - 1];
  const opens = first.first || !before || /^["“‘'(:;–—•*\-…]$/.test(before.form);
  const noun = read.unit ? pieces[read.unit.from] : one;
  if (!opens)
    return (
      (noun !== undefined && CAPITAL.test(noun.form)) ||
      (before.kind === 'word' &&
        CAPITAL.test(before.form) &&
        /^(?:Ground|Big|Group|World|Act|Chapter|Part|Book|Phase|Level|Grade|Number|Type|Air|Formula)$/.test(
          before.form,
        ))
    );
  if (!noun || noun.first || !CAPITAL.test(noun.form)) return false;
  // "Seven Years", and a title in brackets: "(Three Sinners, 1950)"
  if (read.unit?.kind === 'time' || (before?.form === '(' && !first.first)) return true;
  // "Seven Years' War" at the start: a capital follows the noun too, at most a possessive between
  let place = read.unit ? read.unit.next : read.end + 1;
  while (/^['’]$|^s$/.test(pieces[place]?.form ?? '')) place += 1;
  const next = pieces[place];
  return next !== undefined && !next.first && CAPITAL.test(next.form) && next.kind === 'word';
}
