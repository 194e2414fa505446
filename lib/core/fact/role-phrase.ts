// What stands beside a person's name and says who they are, told by the classes of its words: "Ann Lee, head of the
// Hill School, said", "the sculptor Ann Lee".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { isPersonNoun } from './people-nouns.ts';
import { placesFrom } from './word-places.ts';

/** Ascending places of the phrase; `head` is its noun, `at` the place of its first preposition, or undefined. */
export type RolePhrase = { places: readonly number[]; head: Node; at: number | undefined };

const MOST_PLACES = 16;
const WORD = /^(?:JJ|NNP?S?|POS|HYPH|VBG|VBN|CD|FW)$/;
const LINK = /^(?:of|at|for|in|with|on|from)$/;
/** What may follow such a phrase: a comma, a stop, or who said it. */
const CLOSES = /^(?:[,.;)”"]|''|--|—|–)$/;
/** Without what they are of they say nothing. */
const OF_SOMETHING =
  /^(?:member|friend|wife|husband|partner|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|colleague|author|co-author|founder|co-founder|leader|head|director|chair|chairman|chairwoman|spokesman|spokeswoman|spokesperson|president|manager|chief|coordinator|owner|one|victim|survivor|neighbour|neighbor|resident|native|representative|official|secretary|minister|mayor|governor|commissioner|editor|coach|captain|ceo|principal|administrator|investigator|sheriff|bishop|archbishop)$/;
/** Nor do these with a common noun: "report author", "company spokesman". */
const OF_A_NAME =
  /^(?:author|co-author|spokesman|spokeswoman|spokesperson|governor|mayor|minister|president|head|leader|founder|co-founder|member|chairman|chairwoman|commissioner|sheriff|bishop|archbishop)$/;
const OTHER_ROLES =
  /^(?:driver|ranger|ceo|co-author|co-founder|astronaut|principal|head|curator|chef|elder)$|.(?:ist|man|woman|person|keeper|player|writer|maker|worker|owner|holder)$/;
/** They are named by what follows: "the School of Arts". */
const PART =
  /^(?:school|department|faculty|college|institute|cent(?:er|re)|board|office|division)$/;
/** They go with a name as its title, and say no more. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|major|brigadier|lieutenant|colonel|admiral|sergeant|vice|sir|lord|lady|prof|professor|captain|general|president|prime|minister|king|queen|prince|princess|pope|saint|judge|senator|doctor|chef|coach|mayor|governor|father|mother|uncle|aunt|speaker)$/;

const SHORT: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
};

/** The noun in full: "Gov." -> "governor"; others as they are. */
export const inFull = (lemma: string): string => SHORT[lemma.toLowerCase()] ?? lemma.toLowerCase();

export const isRoleNoun = (lemma: string): boolean =>
  Object.hasOwn(SHORT, lemma.toLowerCase()) ||
  isPersonNoun(lemma) ||
  OTHER_ROLES.test(lemma.toLowerCase());

/** "Ann Lee, [a teacher at the Hill School], said". @param last place of the name's last word */
export function roleAfter(nodes: readonly Node[], last: number): RolePhrase | null {
  const phrase = phraseAfter(nodes, last);
  if (!phrase || !isRole(phrase.head)) return null;
  const alone = phrase.at === undefined && !phrase.described;
  return alone && OF_SOMETHING.test(phrase.head.lemma.toLowerCase()) ? null : phrase;
}

/** What is set between commas behind a name; `described` where a word before its noun says more of it. */
function phraseAfter(
  nodes: readonly Node[],
  last: number,
): (RolePhrase & { described: boolean }) | null {
  if (nodes[last + 1]?.form !== ',') return null;
  let at = last + 2;
  if (/^(?:an?|the)$/.test(nodes[at]?.lower ?? '')) at += 1;
  // ", [told] Observer": a verb, and no part of what somebody is.
  if (!WORD.test(nodes[at]?.tag ?? '') || /^VB/.test(nodes[at]?.tag ?? '')) return null;
  const run = runFrom(nodes, at);
  const head = nodes[run];
  if (!head || !/^NNP?$/.test(head.tag)) return null;
  const ends = linkEnds(nodes, run);
  const next = nodes[(ends.at(-1) ?? run) + 1];
  if (!next || !(CLOSES.test(next.form) || goesOn(nodes, next.place))) return null;
  // Of a long one the first part: it is as true.
  const end = ends.findLast(
    (place) =>
      place - last - 1 <= MOST_PLACES &&
      !(PART.test(nodes[place]?.lower ?? '') && LINK.test(nodes[place + 1]?.lower ?? '')),
  );
  if (end === undefined) return null;
  const placed = end > run ? run + 1 : undefined;
  return { places: placesFrom(last + 2, end), head, at: placed, described: run > at };
}

/** "and [co-author of a book]", "and [won]": the phrase before it is whole; "of rivers and [lakes]": it is not. */
function goesOn(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]?.lower !== 'and') return false;
  const from = /^(?:an?|the)$/.test(nodes[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const head = nodes[runFrom(nodes, from)];
  return head !== undefined && (isRole(head) || /^VB[DZP]$/.test(head.tag));
}

/** "[the sculptor] Ann Lee", "[Hill School teacher] Ann Lee". @param name place of its first word */
export function roleBefore(nodes: readonly Node[], name: number): RolePhrase | null {
  // "the chemist [Sir] James Lee"
  const first = /^(?:Sir|Dame|Lord|Lady|Dr|Prof)\.?$/.test(nodes[name - 1]?.form ?? '')
    ? name - 1
    : name;
  const head = nodes[first - 1];
  if (!head || !isRole(head)) return null;
  let from = first - 1;
  while (WORD.test(nodes[from - 1]?.tag ?? '')) from -= 1;
  while (from < first - 1 && /^(?:POS|HYPH|CD|VBG|VBN)$/.test(nodes[from]?.tag ?? '')) from += 1;
  const opener = nodes[from - 1];
  // "his teacher Ann Lee", "two teachers, Ann Lee and"
  if (/^(?:PRP\$|HYPH|POS|CD|WP\$)$/.test(opener?.tag ?? '')) return null;
  if (opener?.tag === 'DT' && !/^(?:an?|the)$/.test(opener.lower)) return null;
  const opening = opener?.tag === 'DT' ? from - 1 : from;
  const words = nodes.slice(from, first);
  // "lead author Ann Lee", "report author Ann Lee", "Liberal Gov. Ann Lee": of what?
  const before = words.slice(0, -1);
  const named = OF_A_NAME.test(inFull(head.lemma))
    ? before.some(isOfItsOwn)
    : before.some(({ tag }) => /^NN/.test(tag));
  if (!named && OF_SOMETHING.test(inFull(head.lemma))) return null;
  if (words.length < 2 || words.every(({ lower }) => TITLE.test(lower.replace('.', ''))))
    return null;
  const places = placesFrom(opening, first - 1);
  return places.length <= MOST_PLACES ? { places, head, at: undefined } : null;
}

/** A name that tells which of them: not that of a people or a party. */
const isOfItsOwn = ({ tag, form, pos }: Node): boolean =>
  /^NNP/.test(tag) &&
  pos === 'PROPN' &&
  !PARTY.test(form) &&
  !listsOf(form).includes('nationality');

const PARTY =
  /^(?:Republican|Democrat|Democratic|Liberal|Conservative|Labou?r|Green|Socialist|Communist|GOP|Tory|Independent)$/;

const isRole = ({ tag, form, lemma, tagConfidence }: Node): boolean =>
  /^NNP?$/.test(tag) && tagConfidence > 0.5 && isRoleNoun(lemma) && !isOwnName(tag, form);

/** "Mark Twain, Theodore [Roosevelt]": the next of a row of names. */
const isOwnName = (tag: string, form: string): boolean =>
  tag === 'NNP' && listsOf(form).some((list) => /^(?:male|female|given|surname)$/.test(list));

/** The last word of a run of nouns and what describes them, or where it begins. */
function runFrom(nodes: readonly Node[], from: number): number {
  let at = from;
  while (WORD.test(nodes[at + 1]?.tag ?? '')) at += 1;
  return at;
}

/** The end of a noun, and of each "of the school", "in Lima" after it. */
function linkEnds(nodes: readonly Node[], head: number): number[] {
  const ends = [head];
  for (;;) {
    let at = (ends.at(-1) ?? head) + 1;
    if (!LINK.test(nodes[at]?.lower ?? '')) return ends;
    at += 1;
    if (/^(?:an?|the)$/.test(nodes[at]?.lower ?? '')) at += 1;
    if (!WORD.test(nodes[at]?.tag ?? '')) return ends;
    at = runFrom(nodes, at);
    // "Parks and Wildlife", "Arts & Sciences": within a name.
    while (
      /^(?:and|&)$/.test(nodes[at + 1]?.lower ?? '') &&
      isCapital(nodes[at]) &&
      isCapital(nodes[at + 2])
    )
      at = runFrom(nodes, at + 2);
    if (!/^NN/.test(nodes[at]?.tag ?? '')) return ends;
    ends.push(at);
  }
}

const isCapital = (node: Node | undefined): boolean => /^\p{Lu}/u.test(node?.form ?? '');
