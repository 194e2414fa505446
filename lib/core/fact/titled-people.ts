// Who somebody is, read from the words beside the name: "school teacher Ada Bell", "Ada Bell, curator of the museum".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { lowerOpening } from './lower-opening.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Named, Reading } from './reading.ts';

export type Titled = {
  sentence: number;
  /** Without title. */
  person: string;
  /** All forms of the name in the article. */
  known: string;
  /** "a school teacher", "curator", with what follows: "of the museum". */
  role: string;
  place: string;
  head: string;
  modified: boolean;
};

const SHORT: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
};
/** Offices whose names are no common words for people, or mean other things as well. */
const OFFICE =
  /^(?:curator|ranger|adviser|campaigner|midfielder|goalkeeper|co-founder|founder|filmmaker|chef|ceo|cfo|speaker|chair|head|superintendent|governor|senator|president|commissioner|spokesperson|spokesman|spokeswoman|gov\.|sen\.|rep\.)$/;
/** One holds it at a time. */
const ONE_AT_A_TIME =
  /^(?:ceo|speaker|president|governor|gov\.|mayor|chair|chairman|chairwoman|superintendent|minister|commissioner|director|founder)$/;
/** Before a name they say nothing of it; or it was so once; or of whom is said elsewhere. */
const EMPTY =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|princess|saint|st|pope|general|captain|former|late|then|ex|wife|husband|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|friend|girlfriend|boyfriend|partner|colleague|neighbor|neighbour|man|woman|boy|girl|person|people|victim|suspect|owner|resident|candidate|member|native|author|co-author|coauthor|investigator|source|duo|couple|trio|brothers|sisters|fellow|star|participant)\.?$/i;
const MOST_BEFORE = 8;
const MOST_BEHIND = 14;

export function titledPeople(reading: Reading): Titled[] {
  return reading.sentences.flatMap(({ names, nodes }, sentence) => {
    if (reading.article.sentences[sentence]?.kind !== 'sentence') return [];
    return [...names.values()].flatMap((named) => {
      const { group, mention } = named;
      if (group.type !== 'person' || nodes[mention.last]?.quoted) return [];
      const found = titleBefore(reading, nodes, named) ?? titleBehind(reading, nodes, named);
      return found ? [{ ...found, sentence, known: group.canonical }] : [];
    });
  });
}

type Title = Omit<Titled, 'sentence' | 'known'>;
const isHead = ({ lower, lemma }: Node): boolean =>
  OFFICE.test(lower) || (isPersonNoun(lemma) && !/s$/.test(lower));
const isCapital = (node: Node | undefined): boolean => /^\p{Lu}/u.test(node?.form ?? '');

/** "High school math teacher Angela Cooper": all words before the name that belong to it. */
function titleBefore(reading: Reading, nodes: readonly Node[], { mention }: Named): Title | null {
  let name = mention.last;
  const inMention = (at: number): boolean => at >= mention.first;
  while (inMention(name - 1) && !isHead(nodes[name - 1] as Node) && isCapital(nodes[name - 1]))
    name -= 1;
  if (mention.last === name || !isCapital(nodes[mention.last])) return null;
  const head = nodes[name - 1];
  if (!head || !isHead(head) || EMPTY.test(head.lower)) return null;
  let from = name - 1;
  while (from > 0 && mayDescribe(nodes[from - 1] as Node) && name - from <= MOST_BEFORE) from -= 1;
  const before = nodes[from - 1];
  // "the", "a": fine. "his", "Peru's": whose it is stands before.
  if (before && /^(?:PRP\$|POS|CD|VBG|HYPH|-|JJ)$/.test(before.tag)) return null;
  const own = nodes.slice(from, name);
  if (own.some(({ lower }) => EMPTY.test(lower)) || own.length < 2) return null;
  const opening = own[0] as Node;
  const text = own.map((node, at) => (at === own.length - 1 ? inFull(node) : node.form)).join(' ');
  const told = lowerOpening(reading, opening, text)
    .replace(/ (['’]s)\b/g, '$1')
    .replace(/ - /g, '-');
  // "the Lima mayor", of whom there is one; "a Republican governor".
  const one = ONE_AT_A_TIME.test(head.lower) && isNamed(reading, mention.sentence, from, name - 1);
  return {
    person: formsOf(nodes, name, mention.last).replace(/ of .*$/, ''),
    role: `${one ? 'the' : articleOf(told)} ${told}`,
    place: '',
    head: inFull(head),
    modified: false,
  };
}

const formsOf = (nodes: readonly Node[], first: number, last: number): string =>
  nodes
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');

const inFull = ({ lower }: Node): string =>
  SHORT[lower] ?? (/^(?:ceo|cfo)$/.test(lower) ? lower.toUpperCase() : lower);

/** A place or a body is named among the words. */
const isNamed = ({ sentences }: Reading, sentence: number, from: number, to: number): boolean =>
  [...(sentences[sentence]?.names.values() ?? [])].some(
    ({ mention, group }) =>
      mention.first <= to &&
      mention.last >= from &&
      /^(?:place|organization)$/.test(group.type ?? ''),
  ) ||
  (sentences[sentence]?.nodes ?? [])
    .slice(from, to)
    .some(
      ({ form }) =>
        /^\p{Lu}{2,}$/u.test(form) ||
        listsOf(form).some((list) => /^(?:city|state|country)$/.test(list)),
    );

const mayDescribe = ({ tag, base, form }: Node): boolean =>
  /^(?:NNP?S?|JJ)$/.test(tag) && base !== 'nsubj' && /^\p{L}/u.test(form);

/** "Ada Bell, a curator at the Museum of Ferries,": up to where another thing begins. */
function titleBehind(reading: Reading, nodes: readonly Node[], { mention }: Named): Title | null {
  if (mention.first === mention.last || nodes[mention.last + 1]?.form !== ',') return null;
  const from = mention.last + 2;
  const article = /^(?:an?|the)$/.test(nodes[from]?.lower ?? '') ? 1 : 0;
  let at = from + article;
  while (nodes[at] && /^(?:NNP?|JJ|POS|HYPH)$/.test(nodes[at]?.tag ?? '')) at += 1;
  const head = nodes[at - 1];
  if (at === from + article || !head || !isHead(head) || EMPTY.test(head.lower)) return null;
  let end = at;
  if (/^(?:of|at|for|with|in|to)$/.test(nodes[at]?.lower ?? '')) {
    end = at + 1;
    while (nodes[end] && belongs(nodes, end)) end += 1;
    if (!nodes.slice(at, end).some(isCapital)) return null;
  }
  // "Mark Twain, Ann Bell": a name behind a name.
  if (isCapital(head) && end === at && !OFFICE.test(head.lower)) return null;
  const next = nodes[end];
  if (next && !/^(?:,|\.|;|”|"|''|who|and|said|says)$/.test(next.lower)) return null;
  const words = nodes.slice(from, end);
  if (words.length > MOST_BEHIND || words.some(({ lower }) => EMPTY.test(lower))) return null;
  if (end === at && !words.some(isCapital) && at - from - article < 2) return null;
  const text = (a: number, b: number): string =>
    reading.article.text.slice(nodes[a]?.start, nodes[b - 1]?.end);
  const role = text(from, at);
  const bare = article === 0 && !isCapital(nodes[from]) && !ONE_AT_A_TIME.test(head.lower);
  return {
    person: formsOf(nodes, mention.first, mention.last),
    role: bare ? `${articleOf(role)} ${role}` : role,
    place: end > at ? text(at, end) : '',
    head: head.lower,
    modified: at - from - article > 1,
  };
}

/** "the Department of Parks and Wildlife", not "the Museum and founder of ...". */
function belongs(nodes: readonly Node[], at: number): boolean {
  const [node, next] = [nodes[at] as Node, nodes[at + 1]];
  if (/^(?:NNP?S?|JJ|POS|HYPH)$/.test(node.tag) || /^(?:the|&)$/.test(node.lower)) return true;
  if (/^(?:of|for|at)$/.test(node.lower)) return isCapital(next) || next?.lower === 'the';
  return node.lower === 'and' && isCapital(nodes[at - 1]) && isCapital(next);
}

const articleOf = (text: string): string =>
  /^(?:[aeio]|un(?!i)|u(?!n|s|r))/i.test(text) && !/^(?:eu|one\b)/i.test(text) ? 'an' : 'a';
