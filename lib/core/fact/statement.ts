// Is a text one plain statement that stands alone? Everything not known to be fine is refused.
import { hasVerb } from './anchor.ts';
import { pointingWord } from './deixis.ts';

const WORDS_MIN = 4;
const WORDS_MAX = 32;
/** Brackets, dashes, quotation marks, colons: structure that the rules do not follow. */
const STRUCTURE = /[()[\]{}"“”„«»;:–—…!?*|<>=]|\.\.| - |--|\d- |\/| '|'$/;
/** Sentences that begin so lean on the one before, or hold two clauses. */
const OPENING =
  /^(?:And|But|Or|So|Yet|Nor|Also|Then|Thus|When|While|If|Although|Though|Because|Since|As|After|Before|Until|Unless|Once|Whether|Despite|Unlike|Like|Not|No|Nor|Another|Other|Others|For example|For instance|In addition|In fact|Of|Such|To|By|With|Without|Here|Under|One|There|In general)\b/;
const NEGATED =
  /\b(?:not|never|no|none|nothing|nobody|cannot|without|nor|hardly|fails?|failed|refused|denied)\b|n['’]t\b/i;
/** "780 more children": more than whom? */
const COMPARED =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|million)) (?:more|fewer|other|others|additional|extra|further)\b/i;
/** A second clause: its verb could belong to another subject. */
const CLAUSE =
  / (?:but|who|while|whereas|because|although|though|if|when|where|whose|whom|than it|unless|until it|so that|compared to|compared with) /;

/** @param text a statement without its stop */
export function isStatement(text: string): boolean {
  const words = text.split(' ').length;
  if (/^\p{Lu}[\p{L}]+['’]s [a-z]+ed\b/u.test(text)) return false;
  return (
    words >= WORDS_MIN &&
    words <= WORDS_MAX &&
    /^[\p{Lu}0-9]/u.test(text) &&
    !STRUCTURE.test(text) &&
    !OPENING.test(text) &&
    !NEGATED.test(text) &&
    !CLAUSE.test(text) &&
    !COMPARED.test(text) &&
    hasPlainCommas(text) &&
    hasVerb(text) &&
    pointingWord(text) === null
  );
}

const LEAD = /^(?:In|On|During|By|From|Between|At) [^,]{2,40}, /;
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)( \d{1,2})?, (?=\d{4}\b)/g;

/** Commas only after a leading "In 1905,", in dates, and in a list "A, B and C". */
function hasPlainCommas(text: string): boolean {
  const parts = text.replace(DATE, '').replace(LEAD, '').split(', ');
  if (parts.length === 1) return true;
  const middle = parts.slice(1, -1);
  const last = parts.at(-1) ?? '';
  // "for copernicium, or element 112"; "spreading to Asia"; but "the Middle East, Africa and Asia".
  if (/^(?:and|or) /.test(last) && parts.length === 2) return false;
  if (parts.length === 2 && /^[a-z]+ing /.test(last)) return true;
  return (
    middle.every((part) => part.split(' ').length <= (/^[a-z]+ing /.test(part) ? 12 : 4)) &&
    /^(?:[^ ]+ ){0,4}(?:and|or) /.test(last)
  );
}
