// Who somebody is: "Li Wei, an anti-terrorism expert at the China Institutes ...", "the chemist Ada Bell".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { indefinite } from '#lib/core/language/indefinite.ts';
import type { FoundFact } from './found-fact.ts';
import { lowerOpening } from './lower-opening.ts';
import { makeFact } from './make-fact.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Named, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import { inFull, type RolePhrase, roleAfter, roleBefore } from './role-phrase.ts';
import { dependentWord } from './self-contained.ts';
import { subtree } from './targets.ts';

const MOST_WORDS = 14;
const SURE_ARC = 0.6;
/** Of a phrase told by the classes of its words: a name beside a noun for a person leaves little doubt. */
const SURE_PHRASE = 0.85;

/** parts: person, whole ("an expert at the institute"), role ("an expert"), place ("at the institute"), head, modified. */
export function findRoles(reading: Reading): FoundFact[] {
  return reading.sentences.flatMap((read, sentence) => {
    if (reading.article.sentences[sentence]?.kind !== 'sentence') return [];
    const parsed = read.nodes.flatMap((node): FoundFact[] => apposition(reading, sentence, node));
    const known = new Set(parsed.map(({ fact }) => fact.parts.person));
    const told = [...read.names.values()].flatMap((named): FoundFact[] => {
      if (named.group.type !== 'person' || known.has(named.group.canonical)) return [];
      return beside(reading, sentence, named);
    });
    return [...parsed, ...told];
  });
}

/** A noun that the parser has set beside a person's name. */
function apposition(reading: Reading, sentence: number, node: Node): FoundFact[] {
  const read = reading.sentences[sentence];
  if (node.base !== 'appos' || node.arcConfidence < SURE_ARC || !node.parent) return [];
  if (!read || !isPersonNoun(node.lemma) || node.place < node.head) return [];
  const person = read.entities.find(
    ({ type, first, last }) => type === 'person' && first <= node.head && last >= node.head,
  );
  const name = person && personName(read, person.first, person.last);
  if (!name) return [];
  const places = placesUnder(read, node);
  const at = places.find((place) => place > node.place && read.nodes[place]?.base === 'case');
  return roleFact(reading, sentence, name, { places, head: node, at }, node.arcConfidence);
}

/** A phrase before or behind a name that says who they are, however it was parsed. */
function beside(reading: Reading, sentence: number, { mention, group }: Named): FoundFact[] {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  if (mention.form === 'metonym' || !group.canonical.includes(' ')) return [];
  // Titles and offices before the name are part of the mention: "Lima Mayor [Ann Lee]".
  const [opening = ''] = group.canonical.split(' ');
  let first = mention.first;
  while (first < mention.last && !nodes[first]?.form.startsWith(opening)) first += 1;
  const phrase = roleAfter(nodes, mention.last) ?? roleBefore(nodes, first);
  if (!phrase || dependentWord(reading, sentence, phrase.places, true) !== null) return [];
  return roleFact(reading, sentence, group.canonical, phrase, SURE_PHRASE);
}

function placesUnder({ nodes }: ReadSentence, node: Node): number[] {
  const held = new Set<number>();
  for (let at = node.left; at <= node.right; at += 1) held.add(at);
  for (const child of node.children) {
    if (
      /^(?:acl|appos|parataxis|conj|cc)$/.test(child.base) ||
      /^(?:now|then|currently)$/.test(child.lower) ||
      /^[([,]$/.test(nodes[child.left]?.form ?? '')
    ) {
      for (let at = child.left; at <= child.right; at += 1) held.delete(at);
    }
  }
  // Initials in brackets go.
  for (let at = node.left; at <= node.right; at += 1) {
    if (nodes[at]?.form === '(') {
      for (; at <= node.right && held.delete(at) && nodes[at]?.form !== ')'; at += 1);
    }
  }
  return subtree(node, held).filter(
    (at) => nodes[at]?.pos !== 'PUNCT' || (held.has(at - 1) && held.has(at + 1)),
  );
}

function roleFact(
  reading: Reading,
  sentence: number,
  person: string,
  { places, head, at }: RolePhrase,
  confidence: number,
): FoundFact[] {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const own = at === undefined ? places : places.filter((place) => place < at);
  const link = at === undefined ? [] : places.filter((place) => place >= at);
  const told = render(reading, sentence, own);
  const place = render(reading, sentence, link);
  if (told.pointing !== null || place.pointing !== null) return [];
  const said = smallTitle(lowerOpening(reading, nodes[own[0] ?? -1], told.text), head);
  // "the chemist James Lee": he is a chemist.
  const words =
    link.length === 0 && !SINGLE.test(inFull(head.lemma)) && !ONLY.test(said)
      ? said.replace(/^the /, '')
      : said;
  const modified = own.some(
    (other) => other < head.place && /^(?:NN|JJ)/.test(nodes[other]?.tag ?? ''),
  );
  const described = modified || link.length > 0;
  const owned = /^(?:\S+ ){0,5}\S+['’]s? /u.test(words);
  const started = /^(?:an?|the) /.test(words);
  const bare = words.replace(/^(?:an?|the) (?=\S*(?: \S+)?['’]s? )/, '');
  const role = owned ? bare : started ? words : `${articleOf(head, described, words)} ${words}`;
  const whole = place.text === '' ? role : `${role} ${place.text}`;
  // "a bishop of of Lima": a slip of the page.
  if (whole.split(' ').length > MOST_WORDS || /\b(\p{L}+) \1\b/u.test(whole)) return [];
  const fact = makeFact(reading, {
    kind: 'role',
    sentence,
    parts: {
      person,
      whole,
      role,
      place: place.text,
      head: inFull(head.lemma),
      modified: modified ? 'yes' : 'no',
    },
    confidence,
  });
  return [{ fact, statement: null, target: null, number: null }];
}

/** One at a time holds them: "the mayor of Lima". */
const SINGLE =
  /^(?:president|chair|chairman|chairwoman|chairperson|director|head|leader|governor|mayor|minister|ceo|captain|chief|superintendent|king|queen|pope|secretary|speaker)$/;

/** There is one such: "the first woman", "the oldest teacher". */
const ONLY = /^the (?:first|last|only|most|former|current|\S+est)\b/;

const articleOf = (head: Node, described: boolean, words: string): string =>
  described && SINGLE.test(inFull(head.lemma)) ? 'the' : indefinite(words);

const TITLE_WORDS =
  /\b(?:Prime|Vice|Deputy|Chief|Executive|Associate|Assistant|Senior|Foreign|Finance|Home|High)(?= )/gu;

/** "Lima Mayor" -> "Lima mayor": an office that stands before a name has capitals for that name's sake. */
function smallTitle(text: string, { form, lower, tag }: Node): string {
  if (!/^NNPS?$/.test(tag) || !/^\p{Lu}\p{Ll}+\.?$/u.test(form) || !text.endsWith(form))
    return text;
  const before = text.slice(0, -form.length);
  return `${before.replace(TITLE_WORDS, (word) => word.toLowerCase())}${inFull(lower)}`;
}

/** The name in full, without its title. */
function personName(read: ReadSentence, first: number, last: number): string | null {
  for (let at = first; at <= last; at += 1) {
    const named = read.names.get(at);
    if (named) return named.group.canonical;
  }
  return null;
}
