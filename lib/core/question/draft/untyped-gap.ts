// Gaps that nobody fills in by typing, or not without a word more: the owner of something, a name before the noun that it tells apart, a place of a
// sentence that is true of many, a figure that no one keeps in mind or that the others of its sentence add up to.
import type { Reading, ReadSentence } from '#lib/core/fact/reading.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { headOf } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { parseTypedNumber } from '#lib/core/question/kinds/parse-number.ts';
import { GAP } from '#lib/core/question/question.ts';

export function isUntyped(reading: Reading, whole: WholeSentence): boolean {
  const read = reading.sentences[whole.sentence];
  if (!read) return false;
  const { gap } = whole;
  if (gap.type === 'year') return isCountedOff(read, whole);
  if (gap.type === 'number') return isTooFine(whole) || isRestOfAll(read, whole);
  if (gap.type !== 'name' && gap.type !== 'proper') return false;
  return isOwner(read, whole) || isBeforeNoun(read, whole) || isPlaceOfMany(reading, read, whole);
}

const TITLE = /^(?:President|Minister|Chancellor|King|Queen|Pope|Emperor|Governor|Mayor)$/;

/** "[Bell]'s plan": what is told is of the plan; but "[Bell]'s decision to sell", "President [Bell]'s government". */
function isOwner({ nodes }: ReadSentence, { gone, gap }: WholeSentence): boolean {
  const [first = 0] = gone;
  if (gap.type !== 'name' || !/^(?:person|place)$/.test(gap.named.group.type ?? '')) return false;
  if (!/^['’]s?$/.test(nodes[(gone.at(-1) ?? first) + 1]?.form ?? '')) return false;
  const owned = headOf(nodes, gone)?.parent;
  const defined = owned?.children.some(({ base, place }) => base === 'acl' && place > owned.place);
  return !defined && !TITLE.test(nodes[first - 1]?.form ?? '');
}

/** What has a name of its own: "the [Lima Boat] race". */
const NAMED_THING =
  /^(?:conference|congress|summit|meeting|competition|contest|race|games|tournament|championships?|festival|war|program(?:me)?|project|mission|campaign)$/;

/** "a [High Court] decision", "the common [New Zealand] octopus" */
function isBeforeNoun({ nodes }: ReadSentence, { gone, answer }: WholeSentence): boolean {
  const last = gone.at(-1) ?? 0;
  let at = last + 1;
  // "the [LBS] paper": a short form is told by what it is put before.
  if (nodes[at]?.pos !== 'NOUN' || /^\p{Lu}{2,}$/u.test(answer)) return false;
  while (nodes[at + 1]?.pos === 'NOUN') at += 1;
  // "annual conference": the noun that ends the phrase.
  return !NAMED_THING.test(nodes[at]?.lower ?? '');
}

const FEW_WORDS = 10;

/** "Storms often struck the towns of [Peru]": of the article's other countries it may be as true. */
function isPlaceOfMany(
  { analysis }: Reading,
  { nodes }: ReadSentence,
  { gone, gap, places }: WholeSentence,
): boolean {
  if (gap.type !== 'name' || gap.named.group.type !== 'place' || gap.anchored) return false;
  const others = analysis.names.some(
    (group) => group.type === 'place' && group !== gap.named.group,
  );
  const kept = places.flatMap((place) => nodes[place] ?? []);
  const telling = kept.some(({ tag }) => /^(?:JJS|RBS|W.*)$/.test(tag));
  if (!others || telling) return false;
  const words = kept.filter(({ pos }) => pos !== 'PUNCT').length;
  return words <= FEW_WORDS || isOfDefined(headOf(nodes, gone));
}

/** "The smallest unit in [Peru] is a district": it is the district that is told of. */
function isOfDefined(head: Node | null | undefined): boolean {
  let at = head ?? null;
  while (at && at.base === 'nmod') at = at.parent;
  const told = at?.base === 'nsubj' ? at.parent : null;
  return (
    at !== head &&
    told?.pos === 'NOUN' &&
    told.children.some(({ base }) => base === 'cop') &&
    told.children.some(({ lower }) => /^an?$/.test(lower))
  );
}

const LEAST_FINE = 10_000;

/** "18,189 sailors": who types it has looked it up; "18,000" may be kept in mind. */
function isTooFine({ gap, answer }: WholeSentence): boolean {
  if (gap.type !== 'number' || gap.placed.number.value < LEAST_FINE) return false;
  return answer.replace(/\D/g, '').replace(/0+$/, '').length >= 5;
}

/** "60% are ferries and 40% barges": each follows from the others. */
function isRestOfAll({ numbers }: ReadSentence, { gap, places }: WholeSentence): boolean {
  if (gap.type !== 'number' || gap.placed.number.unit?.kind !== 'percent') return false;
  const shares = numbers.filter(
    ({ number, first }) => number.unit?.kind === 'percent' && places.includes(first),
  );
  const sum = shares.reduce((all, { number }) => all + number.value, 0);
  return shares.length > 1 && Math.abs(sum - WHOLE) <= ROUNDED;
}

const WHOLE = 100;
const ROUNDED = 0.6;

/** "the Three Years' Strike, from 1951 to [1954]" */
function isCountedOff({ nodes }: ReadSentence, { answer, places }: WholeSentence): boolean {
  const year = Number(answer);
  const kept = places.flatMap((place) => nodes[place] ?? []);
  const lasted = kept.flatMap(({ form }, at) =>
    /^years?$/.test(kept[at + 1]?.lower ?? '') ? (parseTypedNumber(form, null)[0] ?? []) : [],
  );
  return kept.some(
    ({ form }) =>
      /^\d{4}$/.test(form) && lasted.includes(Math.abs(Number(form) - year)) && form !== answer,
  );
}

/** "on ____" and "during the ____" leave open what is wanted: a day, an age, a journey. */
export function nameClass(text: string, answer: string): string {
  if (HOLY_DAY.test(answer)) return text.replace(ON_DAY, ` on the holy day of ${GAP}`);
  if (AGE.test(answer)) return text.replace(IN_AGE, ` $1 the period called the ${GAP}`);
  return text;
}

const HOLY_DAY =
  /^(?:Yom Kippur|Passover|Rosh Hashanah|Hanukkah|Easter(?: Sunday| Monday)?|Good Friday|Christmas(?: Day| Eve)?|Pentecost|Epiphany|All Saints['’] Day|Diwali|Vesak|Eid al-Fitr|Eid al-Adha|Ashura)$/;
const AGE = /(?:^| )(?:Ages?|Era|Period|Renaissance|Enlightenment|Antiquity)$/;
const ON_DAY = new RegExp(` on ${GAP}`);
const IN_AGE = new RegExp(` (during|in) the ${GAP}(?= *[.,;]| (?:and|but)\\b|$)`);

/** "was built in ____" may ask where; after "In ____," or beside another year nobody takes it so. */
export function askYear(text: string, answer: string): string {
  if (!/^\d{4}$/.test(answer) || OTHER_TIME.test(text)) return text;
  return text.replace(AFTER_WORD, ` in the year ${GAP}`);
}

const OTHER_TIME = /\b(?:1[0-9]|20)\d\ds?\b|\bcentur(?:y|ies)\b/;
const AFTER_WORD = new RegExp(`(?<!\\b(?:and|but|or|that|when)) in ${GAP}`);
