// What was so when the text was written and need not be when the question is read: "over the past six months", "are now
// limited to 40 ships", "the latest storm", "prices rose by 7%" of no year.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { ReadSentence } from './reading.ts';

/** They tell of a time that ends, or begins, with the day of writing; "the next two years" is mostly that of a story. */
const UP_TO_NOW =
  /\b(?:(?:past|last|recent|previous|coming) (?:(?:few|couple of|several|\S+) )?(?:day|week|month|year|decade|century|centurie|season|summer|winter)s?(?! of\b)|recent times|so far|to date|(?:until|up to|as of|for) now|these days|at present|at the moment|not yet|as yet|year[ -]on[ -]year)\b/;
const NOW = /^(?:now|currently|today|nowadays|presently|recently|lately)$/;
/** What is allowed, needed or forbidden: until the rule is another. */
const RULE =
  /^(?:limit|allow|permit|require|ban|forbid|prohibit|restrict|oblige|entitle|charge|cost|cap|tax|must|may)$/;
const CHANGE =
  /^(?:rise|fall|drop|grow|growth|shrink|decline|decrease|increase|climb|jump|soar|plunge|slump|surge|double|triple|halve|reduction)$/;
/** Of what happens there is one more some day. */
const HAPPENS = /^(?:event|act|phenomenon|communication)$/;
const SHORT_DECADE = /^['’]?[1-9]0['’]?s$/;

/** @param kept places of the sentence, ascending. @returns the word that ages, or null */
export function ageingWord(read: ReadSentence, kept: readonly number[]): string | null {
  const { nodes } = read;
  const held = new Set(kept);
  // What somebody said is theirs to date.
  const own = kept
    .flatMap((place) => nodes[place] ?? [])
    .filter(({ quoted, place }) => !quoted && !isKnownDay(read, place));
  const phrase = UP_TO_NOW.exec(own.map(({ lower }) => lower).join(' '))?.[0];
  if (phrase !== undefined) return phrase;
  const dated = tellsWhen(read, held);
  const old = isOfOld(read);
  const word = own.find(
    (node) =>
      (!old && isNewest(node, held)) ||
      isShortDecade(nodes, node) ||
      (!dated && isChange(nodes, node, held)),
  );
  if (word) return word.form;
  if (opensNow(nodes) && (kept[0] ?? 0) <= 2) return nodes[0]?.form ?? null;
  const now = nowIn(nodes, kept);
  return now && (now.parent?.tag === 'VBG' || hasFigure(read, held) || own.some(isRule))
    ? now.form
    : null;
}

/** "last April" of an article with a date: it is told in full. */
const isKnownDay = ({ dates }: ReadSentence, place: number): boolean =>
  dates.some(
    ({ date, first, last }) =>
      date.reason === 'article-date' && date.earliest !== null && first <= place && place <= last,
  );

/** "The last outbreak of plague was in 1654": nobody waits for another one. */
const OLD = 1950;
const isOfOld = ({ dates }: ReadSentence): boolean =>
  dates.some(({ date }) => date.latest !== null && Number(date.latest.slice(0, 4)) < OLD);

/** A date with its year, or a clause or phrase that tells when. */
const tellsWhen = ({ nodes, dates }: ReadSentence, held: ReadonlySet<number>): boolean =>
  dates.some(
    ({ date, first, last }) =>
      date.kind !== 'duration' && date.earliest !== null && held.has(first) && held.has(last),
  ) ||
  nodes.some(
    ({ lower, place }) =>
      held.has(place) && /^(?:during|when|while|after|before|until|since)$/.test(lower),
  );

/** "Now in its third year, the fair ...": without the "now" it is none. */
const opensNow = ([first, next]: readonly Node[]): boolean =>
  /^(?:now|still|already|today|currently)$/.test(first?.lower ?? '') &&
  (next?.pos === 'ADP' || /^VB[GN]$/.test(next?.tag ?? ''));

/** The "now" of the sentence, whether it is kept or would go. */
function nowIn(nodes: readonly Node[], kept: readonly number[]): Node | undefined {
  const [from, to] = [kept[0] ?? 0, kept.at(-1) ?? 0];
  return nodes.find(
    ({ lower, base, place, quoted }) =>
      NOW.test(lower) && base === 'advmod' && !quoted && place >= from - 2 && place <= to,
  );
}

const hasFigure = ({ numbers }: ReadSentence, held: ReadonlySet<number>): boolean =>
  numbers.some(({ number, first }) => number.role !== 'date' && held.has(first));

const isRule = ({ lemma, pos }: Node): boolean => /^(?:VERB|AUX)$/.test(pos) && RULE.test(lemma);

/** "the latest report", "the last storm"; "the last king", "the last of the ships", "the latest ice age" stay it. */
function isNewest({ lower, base, parent, children }: Node, held: ReadonlySet<number>): boolean {
  if (base !== 'amod' || !parent?.children.some((child) => child.lower === 'the')) return false;
  if (nounClass(parent.lemma) === 'time') return false;
  if (lower === 'recent') return children.some((child) => child.lower === 'most');
  if (lower !== 'last') return /^(?:latest|newest)$/.test(lower);
  const bounded = parent.children.some(
    ({ place, children: own }) => held.has(place) && own.some((mark) => mark.lower === 'of'),
  );
  return !bounded && HAPPENS.test(nounClass(parent.lemma) ?? '');
}

/** "the early 60s": of which century? "in her 60s" is an age. */
const isShortDecade = (nodes: readonly Node[], { form, place }: Node): boolean =>
  SHORT_DECADE.test(form) && !/^(?:his|her|their|my|our|your)$/.test(nodes[place - 1]?.lower ?? '');

/** "fell by 7%", "saw a fall of 7%", "went from 30 ships to 50". */
function isChange(nodes: readonly Node[], node: Node, held: ReadonlySet<number>): boolean {
  const { lemma, tag, base, children } = node;
  const figures = children.filter(
    ({ left, right, place }) =>
      held.has(place) && nodes.slice(left, right + 1).some((one) => one.tag === 'CD'),
  );
  const marked = (mark: string): boolean => figures.some(({ left }) => nodes[left]?.lower === mark);
  if (lemma === 'go' && tag === 'VBD') return marked('from') && marked('to');
  const changes = CHANGE.test(lemma) && (/^VB[DN]$/.test(tag) || base === 'obj');
  return changes && figures.length > 0;
}
