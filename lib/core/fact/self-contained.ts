// Which noun phrases of a sentence need the sentences before it: "the substance", "both", "the general election".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isOfKinds, meansKind } from './kind-sentence.ts';
import { isMainNoun } from './main-nouns.ts';
import { isBare, isFirstMade, isToldByDeed, shapeOf } from './noun-shape.ts';
import { isOfNoun, isSameOfBoth } from './of-noun.ts';
import {
  isCountedAgain,
  isDeed,
  isMeasured,
  isNewThere,
  isOwnContent,
  isUnplaced,
} from './points-back.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isRecurring } from './recurring-noun.ts';
import { saidBefore, saidEarlier } from './said-before.ts';
import { isExplained } from './told-phrase.ts';
import { UNIQUE } from './unique-nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Parts of names that by themselves name one of many. */
const BODIES = words(
  'institute congress parliament commission committee charter act government council party house court president ' +
    'society company university college museum ministry minister department bank board treaty agreement league union ' +
    'association organization organisation empire kingdom republic revolution agency office center centre church school club team force forces assembly ' +
    'senate cabinet crown king queen emperor prince princess pope bishop general captain bill',
);
const ANAPHORIC = words(
  'moment incident event decision idea proposal plan discovery finding result effect change move meeting visit ' +
    'attack accident case problem issue question situation experience approach method process project scheme deal',
);
/** With a bare "the" one of many that was named before. */
const PLACED = words(
  'structure island garden palace house castle fort tower ship vessel station line route region territory ' +
    'settlement colony estate property field farm mine factory facility device machine instrument vehicle site ' +
    'building area place town city village country state company group team',
);
const POINTING = words('another other others both such latter former same all either neither each');

/**
 * The word of a phrase that only an earlier sentence explains, or null.
 * @param places of one sentence, ascending
 * @param strict also "the harbour" that no earlier sentence names
 */
export function dependentWord(
  reading: Reading,
  sentence: number,
  places: readonly number[],
  strict: boolean,
): string | null {
  const read = reading.sentences[sentence];
  if (!read) return null;
  const held = new Set(places);
  for (const place of places) {
    const node = read.nodes[place];
    if (node && depends(reading, sentence, read, node, held, strict)) return node.form;
  }
  return null;
}

function depends(
  reading: Reading,
  sentence: number,
  read: ReadSentence,
  node: Node,
  held: ReadonlySet<number>,
  strict: boolean,
): boolean {
  const subject = node.base === 'nsubj';
  if (isOfNoun(read, node)) return false;
  // "All three used it", "Both signed": what they are stands elsewhere.
  const opens = node.left <= (read.nodes[0]?.place ?? 0) + 1;
  // "Radar24 said": a name.
  const count = node.tag === 'CD' && !/^\p{Lu}\p{L}+\d/u.test(node.form);
  if (subject && opens && (count || node.pos === 'DET' || node.pos === 'ADJ')) return true;
  if (speaksOfAll(reading, sentence, node, held)) return false;
  // "former members of the club" were members once; "the former" is one of two.
  const once = node.lower === 'former' && node.base === 'amod';
  if (
    !once &&
    POINTING.has(node.lower) &&
    (node.base === 'det' || node.base === 'amod' || subject)
  ) {
    const noun = node.parent;
    return (
      subject || noun?.base === 'nsubj' || /^(?:another|both|such|latter|former)$/.test(node.lower)
    );
  }
  // "a different world", "a separate question": other than which?
  if (node.base === 'amod' && COMPARED.test(node.lower) && !node.parent?.children.some(hasStandard))
    return true;
  if (isPartOfNothing(node, held) || isMeasured(read, node, held) || isNewThere(node)) return true;
  const untold = subject && isUntold(node, held) && !isMainNoun(reading, node.lemma);
  if (untold && (strict || node.relation === 'nsubj:pass')) return true;
  if (isOwnContent(reading, sentence, node, held)) return true;
  if (node.lower !== 'the' || node.base !== 'det') return false;
  const noun = node.parent;
  if (strict && isBareNext(read, node, held)) return true;
  if (!noun || noun.place < node.place) return false;
  if (strict && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(noun.pos)) return true;
  if (noun.pos === 'PROPN')
    return BODIES.has(noun.lower) && noun.left === node.place && isBare(noun, held);
  const [next, after] = [read.nodes[node.place + 1]?.lower ?? '', read.nodes[node.place + 2]];
  // "the name oxygen": which one stands beside it.
  if (NAMING.test(next) && noun.place > node.place + 1) return false;
  // "the way she sings", "the state with the lowest tax", whatever the parser hung where.
  if (UNIQUE.has(next) || (after && held.has(after.place) && TELLING.test(after.lower)))
    return false;
  // "the late 1960s", "the 19th century"
  if (/^\d/.test(noun.form) || isPointInTime(read, noun)) return false;
  if (noun.pos !== 'NOUN' || UNIQUE.has(noun.lower) || /^\p{Lu}/u.test(noun.form)) return false;
  if (meansKind(reading, sentence, noun, held)) return false;
  if (isFirstMade(noun) || isSameOfBoth(read, noun) || isToldByDeed(read.nodes, noun)) return false;
  const shape = isBarePair(noun, held) ? 'bare' : shapeOf(noun, held);
  if (shape === 'named' && isCountedAgain(reading, sentence, noun)) return true;
  if (strict && shape === 'named' && saidEarlier(reading, sentence, noun.lemma)) return true;
  if (shape === 'told' || shape === 'named' || isExplained(reading, sentence, node)) return false;
  if (saidBefore(read, noun)) return false;
  const about = shape === 'bare' && isSpokenOf(read, noun, held);
  if (!strict && shape === 'bare' && isRecurring(reading, noun))
    return isUnplaced(reading, read, noun, held);
  if (shape === 'bare' && isDeed(read, noun)) return true;
  if (shape === 'bare' && (strict || about || PLACED.has(noun.lemma))) return true;
  // "It has the cable links": a kind of thing, and some of them that were told of before.
  if (shape === 'described' && noun.relation === 'obj' && noun.tag === 'NNS') {
    const next = read.nodes[noun.place + 1];
    if (!next || !/^(?:IN|TO|W\w+)$/.test(next.tag)) return true;
  }
  if (strict && noun.base === 'nsubj') return true;
  // "the extraordinary moment", "the last outbreak": told before, though in other words.
  if (
    shape !== 'bare' &&
    (ANAPHORIC.has(noun.lemma) || (shape === 'singled' && noun.base === 'nsubj'))
  )
    return true;
  return saidEarlier(reading, sentence, noun.lemma);
}

/** "Each ferry has two decks", "different ferries have different decks": so it is with the kind. */
function speaksOfAll(
  reading: Reading,
  sentence: number,
  { lower, base, parent }: Node,
  held: ReadonlySet<number>,
): boolean {
  if (!parent || !/^(?:det|amod)$/.test(base)) return false;
  if (/^(?:each|all)$/.test(lower)) return meansKind(reading, sentence, parent, held);
  return lower === 'different' && parent.tag === 'NNS' && isOfKinds(reading, sentence, held);
}

/** "in the 19th century": any reader knows when. */
const isPointInTime = ({ dates }: ReadSentence, { place }: Node): boolean =>
  dates.some(
    ({ date, first, last }) =>
      first <= place && place <= last && /^(?:century|decade|year)$/.test(date.kind),
  );

/** "The mast and sails were sold": of which boat? */
const isBarePair = (noun: Node, held: ReadonlySet<number>): boolean => {
  const [other, ...more] = noun.children.filter(
    ({ base, place }) => held.has(place) && !/^(?:det|case|punct)$/.test(base),
  );
  return (
    other?.base === 'conj' &&
    more.length === 0 &&
    other.pos === 'NOUN' &&
    !UNIQUE.has(other.lower) &&
    other.children.every(({ base }) => /^(?:cc|punct)$/.test(base))
  );
};

/** "half [the employees] were women": the next word is all there is, whatever the parser hung where. */
function isBareNext({ nodes }: ReadSentence, the: Node, held: ReadonlySet<number>): boolean {
  const [noun, next] = [nodes[the.place + 1], nodes[the.place + 2]];
  if (!noun || !/^NNS?$/.test(noun.tag) || !/^\p{Ll}/u.test(noun.form) || UNIQUE.has(noun.lower))
    return false;
  if (noun === the.parent) return false;
  return (
    !next ||
    !held.has(next.place) ||
    (/^(?:VB[DZP]|MD|,|CC|IN)$/.test(next.tag) &&
      !/^(?:of|that|who|which|in|on|at|for|from|to|with|between|by)$/.test(next.lower))
  );
}

/** "The basement has ...", "the painting's owner", "by the passing": all hangs on which one it is. */
function isSpokenOf({ nodes }: ReadSentence, noun: Node, held: ReadonlySet<number>): boolean {
  if (!/^(?:nsubj(?::pass)?|nmod:poss|obl:agent)$/.test(noun.relation)) return false;
  const [link, next, after] = nodes.slice(noun.place + 1, noun.place + 4);
  // "led the research at Lima", wherever the parser hung the place.
  const named = next?.lower === 'the' ? after : next;
  return link?.tag !== 'IN' || named?.pos !== 'PROPN' || !held.has(named.place);
}

const TELLING = /^(?:of|with|who|whose|which|where)$/;
const NAMING = /^(?:name|word|term|element|symbol|title)$/;
const COMPARED =
  /^(?:different|similar|separate|additional|further|comparable|equivalent|remaining|identical)$/;
const hasStandard = ({ base, lower, children }: Node): boolean =>
  /^(?:than|from|to)$/.test(lower) ||
  base === 'acl' ||
  children.some((child) => /^(?:from|to|than)$/.test(child.lower));

/** They are of something: a president of what, a case of what, a reaction to what? */
const RELATIONAL =
  /^(?:president|chairman|chairwoman|director|manager|partner|member|predecessor|successor|reaction|response|case|score|patent|victim|survivor|participant|beneficiary|opponent)$/;

const isPartOfNothing = (
  { lemma, pos, children, base }: Node,
  held: ReadonlySet<number>,
): boolean =>
  pos === 'NOUN' &&
  RELATIONAL.test(lemma) &&
  !/^(?:compound|appos|nmod)$/.test(base) &&
  !children.some(
    ({ base: relation, place, tag }) =>
      held.has(place) &&
      (/^(?:nmod|compound|acl|flat|appos)$/.test(relation) || /^(?:NNP|JJ|PRP\$)$/.test(tag)),
  );

/** "Figures were released", "Troops arrived": some of the kind, once, which nothing names. */
const isUntold = ({ tag, children, parent }: Node, held: ReadonlySet<number>): boolean =>
  tag === 'NNS' &&
  !children.some(
    ({ base, place }) => held.has(place) && base !== 'punct' && base !== 'conj' && base !== 'cc',
  ) &&
  (parent?.tag === 'VBD' ||
    parent?.children.some(({ lower }) => /^(?:was|were|had)$/.test(lower)) === true);
