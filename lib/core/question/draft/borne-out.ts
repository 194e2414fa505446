// Whether the article uses a name as its type says: nobody is "the ...", no country eats or was born.
import { isPersonNoun } from '#lib/core/fact/people-nouns.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { titleGender } from '#lib/core/language/entities/gazetteer.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { NameGroup, NameMention } from '#lib/core/language/names/name-group.ts';
import { isKnownPerson } from '#lib/core/question/distract/candidates.ts';
import { isNameLike, plainName } from './person-names.ts';

const SURE = 0.6;
const known = new WeakMap<NameGroup, boolean>();

/** False where one use of the name speaks against its type. */
export function isBorneOut(reading: Reading, group: NameGroup): boolean {
  const told = known.get(group);
  if (told !== undefined) return told;
  const found = !isDenied(reading, group);
  known.set(group, found);
  return found;
}

function isDenied(reading: Reading, group: NameGroup): boolean {
  const { type, subtype, mentions, canonical } = group;
  if (type === 'person' && (PEOPLES.test(subtype ?? '') || !isNameLike(plainName(canonical))))
    return true;
  // A single word may be anything: a town, a browser, a planet.
  if (type === 'person' && !canonical.includes(' ') && !actsLikeSomebody(reading, group))
    return true;
  // "the Silver Fox computer": a name that only ever says which of them.
  if (type === 'person' && mentions.every((mention) => isNoun(reading, mention))) return true;
  if ((type === 'place' || type === 'organization') && isHeOrShe(reading, group)) return true;
  return mentions.some((mention) => {
    if (mention.form === 'short-form') return false;
    const nodes = reading.sentences[mention.sentence]?.nodes ?? [];
    const head = headOf(nodes, mention);
    if (!head) return false;
    const nouns = saidToBe(head);
    if (type === 'person')
      return (
        hasArticle(nodes, mention) ||
        // "the Anna Bell telescope"
        NOBODY.test(nodes[mention.last + 1]?.lower ?? '') ||
        isListedAsOther(nodes, mention) ||
        isSubjectOfMany(head) ||
        // "Villa Bell is located in Rome"
        (head.relation === 'nsubj:pass' && PLACED.test(head.parent?.lemma ?? '')) ||
        nouns.some((noun) => NOBODY.test(noun) || /^(?:animal|plant)$/.test(classOf(noun)))
      );
    if (type !== 'place' && type !== 'organization') return false;
    if (nouns.some((noun) => /^(?:animal|person)$/.test(classOf(noun)))) return true;
    return type === 'place' && /^nsubj/.test(head.relation) && lives(head.parent);
  });
}

const isNoun = ({ sentences }: Reading, { sentence, last, first }: NameMention): boolean => {
  const nodes = sentences[sentence]?.nodes ?? [];
  const next = nodes[last + 1];
  return (
    next?.pos === 'NOUN' &&
    !isPersonNoun(next.lemma) &&
    nodes
      .slice(first, last + 1)
      .some(({ base, head }) => base === 'compound' && head === next.place)
  );
};

/** Names of whole peoples and faiths are read as those of persons. */
const PEOPLES = /^(?:nationality|people|faith|politics)$/;
const NOBODY =
  /^(?:magazine|newspaper|journal|county|town|city|village|brewery|winery|hotel|museum|band|group|duo|trio|quartet|team|company|brand|family|couple|battle|siege|treaty|computer|browser|supercomputer|telescope|spacecraft|rover|satellite|museum|prize|award|ship|film|song|album|novel|book|game|car|rocket|planet)$/;
const PLACED = /^(?:locate|situate|build|construct|renovate|open)$/;
const classOf = (noun: string): string => nounClass(noun) ?? '';

/** The word of the mention that hangs on what is outside it. */
const headOf = (nodes: readonly Node[], { first, last }: NameMention): Node | undefined =>
  nodes.slice(first, last + 1).find(({ head, parent }) => !parent || head < first || head > last);

/** "the Yeah Yeah Yeahs", "a Bell Roadster", not "the Obama administration" or "the Duke of Wellington". */
function hasArticle(nodes: readonly Node[], { first, last }: NameMention): boolean {
  const before = nodes[first - 1];
  return (
    /^(?:the|an?)$/.test(before?.lower ?? '') &&
    before !== undefined &&
    before.head >= first &&
    before.head <= last &&
    titleGender(nodes[first]?.form ?? '') === undefined
  );
}

/** "bands such as Rush, AC/DC and Van Halen", "the glam bands Rush and Van Halen". */
function isListedAsOther(nodes: readonly Node[], { first }: NameMention): boolean {
  let at = first - 1;
  while (/^(?:PROPN|PUNCT|CCONJ|SYM)$/.test(nodes[at]?.pos ?? '') || nodes[at]?.lower === 'the')
    at -= 1;
  while (/^(?:such|as|like|including|,)$/.test(nodes[at]?.lower ?? '')) at -= 1;
  const noun = nodes[at];
  return noun?.tag === 'NNS' && NOBODY.test(noun.lemma);
}

/** "Van Halen were": one person is. */
function isSubjectOfMany({ relation, arcConfidence, children, parent }: Node): boolean {
  if (!/^nsubj/.test(relation) || arcConfidence < SURE || !parent) return false;
  if (children.some(({ base }) => base === 'conj')) return false;
  const finite = [
    parent,
    ...parent.children.filter(({ base }) => base === 'aux' || base === 'cop'),
  ];
  return finite.some(({ tag, lower }) => lower === 'were' || (tag === 'VBP' && lower !== 'am'));
}

/** Nouns that are said of it: "Sudan is the last male rhino", "Sudan, a rhino", "bands such as Queen and Rush", "the Battle of Bosworth". */
function saidToBe(node: Node): string[] {
  let first = node;
  while (first.base === 'conj' && first.parent?.pos === 'PROPN') first = first.parent;
  const { relation, base, arcConfidence, children, parent } = first;
  const nouns = node.children.filter((child) => child.base === 'appos' && child.pos === 'NOUN');
  if (parent && arcConfidence >= SURE) {
    const noun = parent.pos === 'NOUN' || NOBODY.test(parent.lower);
    const copula = parent.children.some((child) => child.base === 'cop');
    const example =
      base === 'nmod' &&
      children.some(
        ({ lower }) =>
          /^(?:such|like)$/.test(lower) || (lower === 'of' && NOBODY.test(parent.lower)),
      );
    if (noun && ((relation === 'nsubj' && copula) || example || base === 'appos'))
      nouns.push(parent);
  }
  return nouns.map(({ lemma }) => lemma.toLowerCase());
}

/** Told by a title, a first name, a pronoun, what is said of it, or by what it does. */
function actsLikeSomebody(reading: Reading, group: NameGroup): boolean {
  // "Rupert's Land"
  const owner = group.mentions.every(({ sentence, last }) => {
    const [mark, next] = reading.sentences[sentence]?.nodes.slice(last, last + 2) ?? [];
    return /^['’]s?$/.test(mark?.form ?? '') && next?.pos === 'PROPN';
  });
  if (owner) return false;
  if (group.gender !== null || isKnownPerson(group.canonical) || isHeOrShe(reading, group))
    return true;
  return group.mentions.some((mention) => {
    const nodes = reading.sentences[mention.sentence]?.nodes ?? [];
    const head = headOf(nodes, mention);
    const before = nodes[mention.first - 1];
    if (!head) return false;
    if (before && /^\p{Lu}/u.test(before.form) && titleGender(before.form) !== undefined)
      return true;
    if (before?.head === head.place && isPersonNoun(before.lemma)) return true;
    if (saidToBe(head).some(isPersonNoun)) return true;
    return head.relation === 'nsubj' && SPEAKS.test(head.parent?.lemma ?? '');
  });
}

/** What somebody does, a browser or a planet hardly. */
const SPEAKS =
  /^(?:say|tell|add|explain|write|believe|think|argue|claim|ask|reply|admit|recall|insist|suggest|teach|paint|marry|smile|laugh|cry|know|lead|order|send|arrive|return|retreat|refuse|agree|decide|meet|visit|appoint|propose|publish|invent|discover|persuade|command|receive|learn|wait|hope|want|try|study|travel|describe|wonder|answer|sing|sit|stand|walk|run|look|see|hear|feel)$/;

const lives = (verb: Node | null): boolean =>
  verb !== null && /^(?:bear|die|eat|sleep|breed|graze|walk|marry)$/.test(verb.lemma);

const persons = new WeakMap<Reading, ReadonlySet<NameGroup | undefined>>();

/** A pronoun for a person stands for it. */
function isHeOrShe(reading: Reading, group: NameGroup): boolean {
  const { analysis, article } = reading;
  const told = persons.get(reading);
  if (told) return told.has(group);
  const found = new Set(
    analysis.references.flatMap(({ group: at, kind, confidence, start, end }) => {
      const sure = at !== null && kind === 'pronoun' && confidence >= SURE;
      return sure && /^(?:he|him|his|she)$/i.test(article.text.slice(start, end))
        ? [analysis.names[at]]
        : [];
    }),
  );
  persons.set(reading, found);
  return found.has(group);
}
