// Are two options of different type, kind, grain or magnitude: a year beside a full date, a city beside a country?
import { type Amount, amountOf, dateOf, dayNumber, type Span } from './amounts.ts';
import { type NameKind, nameKinds } from './name-kinds.ts';

/** Numbers further apart than this are no neighbours. */
const MAGNITUDE = 20;
const YEARS_APART = 250;
/** As dayNumber counts. */
const DAYS_A_YEAR = 400;
/** "In 2013" beside "Once the survey is done": both say when. */
const WHEN =
  /^(?:in|at|on|by|before|after|once|when|while|during|as|until|since|within|it|the (?:day|year))\b/i;
const LOOSE = /\b(?:none|zero|one|half|all|dozens?|hundreds|thousands|millions)\b/i;
const MONTH =
  /^(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** yes: crossed out unread; maybe: a look is wanted. */
export type Unlike = 'yes' | 'maybe' | 'no';

export function unlike(key: string, option: string): Unlike {
  const [date, otherDate] = [dateOf(key), dateOf(option)];
  if (date && otherDate) return datesUnlike(date, otherDate) ? 'yes' : 'no';
  if (MONTH.test(key) && MONTH.test(option)) return 'no';
  const [amount, other] = [amountOf(key), amountOf(option)];
  if (MONTH.test(key) && other) return 'yes';
  if (amount && otherDate && otherDate.grain !== 'year') return 'yes';
  if (amount?.whole && other?.whole) return amountsUnlike(amount, other) ? 'yes' : 'no';
  const bare = date !== null || (amount?.whole === true && amount.unit === null);
  if (bare && !other && !otherDate && !WHEN.test(option) && !LOOSE.test(option)) return 'yes';
  if (key.startsWith('$') !== option.startsWith('$')) return 'yes';
  if (!wordsShared(key, option) && kindsUnlike(nameKinds(key), nameKinds(option))) return 'yes';
  return namesUnlike(key, option) || namesUnlike(option, key) ? 'maybe' : 'no';
}

/** "Space Flight Center" and "Space Flight Community": made of the same words, so alike to the eye. */
function wordsShared(one: string, other: string): boolean {
  const own = one.split(' ');
  const shared = other.split(' ').filter((word) => own.includes(word)).length;
  return shared * 2 >= own.length && own.length > 2;
}

function datesUnlike(one: Span, other: Span): boolean {
  if (one.grain !== other.grain) return true;
  if (!one.earliest || !other.earliest) return false;
  const apart = Math.abs(dayNumber(one.earliest) - dayNumber(other.earliest));
  return apart > YEARS_APART * DAYS_A_YEAR;
}

function amountsUnlike(one: Amount, other: Amount): boolean {
  const times = [one.unit, other.unit].every((unit) => unit !== null && TIMES.test(unit));
  if (times) return false;
  if (one.unit !== other.unit || (one.role === 'order') !== (other.role === 'order')) return true;
  const [a, b] = [Math.abs(one.value), Math.abs(other.value)];
  return a > 0 && b > 0 && (a / b > MAGNITUDE || b / a > MAGNITUDE);
}

/** "two months" beside "one year" */
const TIMES = /^(?:day|week|month|year)s?$/i;

/** Kinds that may stand beside each other. */
const MIXED: readonly (readonly [NameKind, NameKind])[] = [
  ['country', 'region'],
  ['state', 'region'],
  ['city', 'state'],
];

/** Both are known names, and of no kind in common. */
function kindsUnlike(own: ReadonlySet<NameKind>, other: ReadonlySet<NameKind>): boolean {
  if (own.size === 0 || other.size === 0) return false;
  const may = (one: NameKind, two: NameKind): boolean =>
    one === two || MIXED.some((pair) => pair.includes(one) && pair.includes(two));
  return ![...own].some((one) => [...other].some((two) => may(one, two)));
}

/** A name beside a phrase in small letters; a person beside a place. */
function namesUnlike(name: string, other: string): boolean {
  const kinds = nameKinds(name);
  if ((kinds.size > 0 || FULL_NAME.test(name)) && isPlain(other)) return true;
  const closed = [...kinds].some((kind) => CLOSED.has(kind));
  return closed && FULL_NAME.test(other) && nameKinds(other).size === 0;
}

const FULL_NAME = /^(?:\p{Lu}\p{Ll}+[ -]){1,3}\p{Lu}\p{Ll}+$/u;
/** Kinds whose lists hold all there are. */
const CLOSED: ReadonlySet<NameKind> = new Set(['country', 'nationality', 'month', 'planet']);

const isPlain = (text: string): boolean =>
  /^(?!(?:the|an?|to|in|at|from|by|of|on) \p{Lu})\p{Ll}/u.test(text);
