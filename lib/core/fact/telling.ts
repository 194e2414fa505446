// What beside a noun tells which one is meant: a name, an owner, "of the universe", "called Hana".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { lemmaUses } from './lemma-uses.ts';
import { nameOver } from './name-words.ts';
import type { NounUse, Source } from './noun-uses.ts';
import { UNIQUE } from './unique-nouns.ts';
import { placesFrom } from './word-places.ts';

/**
 * name: the thing has a name of its own; owned: "Ann Bell's boat"; named: "the Lima festival"; of: "the model of the
 * sun"; kind: "the shelter program". Places are those of the noun with the words that tell, ascending.
 */
export type Telling =
  | { type: 'name'; group: number }
  | { type: 'owned' | 'named' | 'of' | 'kind'; places: readonly number[] };

const LEAST_ARC = 0.6;
const MOST_TOKENS = 7;
/** Uses from which a word is what the article is about. */
const OFTEN = 3;
const LINK = /^(?:of|on|about|against|between)$/;
const PLACED = /^(?:for|by|at|in|from|near)$/;

const held = new WeakMap<NounUse, Telling | null>();

/** The shortest words that tell which one it is; null where none do. */
export function tellingOf(source: Source, use: NounUse): Telling | null {
  const known = held.get(use);
  if (known !== undefined) return known;
  const found = readTelling(source, use);
  held.set(use, found);
  return found;
}

function readTelling(source: Source, use: NounUse): Telling | null {
  const { node, sentence, group, determiner } = use;
  if (determiner === 'many' && !use.plural) return null;
  const nodes = source.sentences[sentence]?.nodes ?? [];
  if (nodes.at(-1)?.form === '?') return null;
  const named = group ? source.analysis.names.indexOf(group) : namedBeside(source, use);
  if (named !== null) return { type: 'name', group: named };
  if (determiner === 'his' || determiner === 'its') return null;
  const often = (lemma: string): boolean => (lemmaUses(source).get(lemma) ?? 0) >= OFTEN;
  return ownedOrNamed(nodes, use) ?? toldAfter(nodes, node) ?? ofKind(nodes, node, often);
}

const within = (nodes: readonly Node[], first: number, last: number): number[] | null =>
  last - first < MOST_TOKENS && isPlain(nodes, first, last) ? placesFrom(first, last) : null;

const modifiersOf = ({ children, place }: Node): Node[] =>
  children.filter(
    (child) =>
      child.place < place &&
      child.arcConfidence > LEAST_ARC &&
      child.tag !== 'PRP$' &&
      /^(?:compound|nmod|amod)$/.test(child.base),
  );

/** "Ann Bell's [boat]", "the Hana [festival]"; "the British [lawyers]" could be any. */
function ownedOrNamed(nodes: readonly Node[], { node, plural }: NounUse): Telling | null {
  const proper = modifiersOf(node).filter(({ left, right }) => hasName(nodes, left, right));
  const owner = proper.find(({ children }) => children.some(({ form }) => /^['’]s?$/.test(form)));
  if (owner) {
    const places = within(nodes, owner.left, node.place);
    return places && { type: 'owned', places };
  }
  // "the French government" is one, "the French lawyer" one of many.
  const one = !plural && classifyNoun(node.lemma).group;
  const telling = proper.filter(({ form }) => one || !isNation(form));
  if (telling.length === 0) return null;
  const places = within(nodes, Math.min(...telling.map(({ left }) => left)), node.place);
  return places && { type: 'named', places };
}

const isNation = (form: string): boolean =>
  listsOf(form).some((list) => /^(?:country|nationality|state|region)$/.test(list));

/** "a [model] of the sun", "a [campaign] for the Louvre". */
function toldAfter(nodes: readonly Node[], node: Node): Telling | null {
  const link = nodes[node.place + 1];
  const after = node.children.find(
    ({ base, left, place, arcConfidence }) =>
      base === 'nmod' &&
      left === node.place + 1 &&
      place > node.place + 1 &&
      arcConfidence > LEAST_ARC,
  );
  if (!link || !after) return null;
  const name = hasName(nodes, after.left, after.coreRight);
  // "the temperature of the water": of which water?
  const bare = after.children.every(({ base }) => base !== 'det');
  const told = LINK.test(link.lower)
    ? name || UNIQUE.has(after.lower) || (bare && !classifyNoun(after.lemma).person)
    : PLACED.test(link.lower) && name && after.pos === 'PROPN' && !isNation(after.form);
  if (!told) return null;
  const kinds = compoundsOf(node).map(({ left }) => left);
  // "researchers at Lima University in Peru": the first name tells.
  let end = after.place;
  while (nodes[end + 1]?.pos === 'PROPN') end += 1;
  const last = name && /^(?:,|in|at)$/.test(nodes[end + 1]?.lower ?? '') ? end : after.coreRight;
  const places = within(nodes, Math.min(node.place, ...kinds), last);
  return places && { type: 'of', places };
}

const compoundsOf = (node: Node): Node[] =>
  modifiersOf(node).filter(({ base, tag }) => base === 'compound' && /^NN/.test(tag));

/** "a shelter [program]", "an automated blood drawing and testing [device]". */
function ofKind(
  nodes: readonly Node[],
  node: Node,
  often: (lemma: string) => boolean,
): Telling | null {
  const kinds = [
    ...compoundsOf(node).filter(({ lemma }) => often(lemma)),
    ...node.children.filter(({ place }) => place < node.place && isDescribedByDeed(node, place)),
  ];
  if (kinds.length === 0) return null;
  let first = Math.min(...kinds.map(({ left }) => left));
  if (nodes[first]?.pos === 'CCONJ')
    first = Math.min(first, ...modifiersOf(node).map(({ left }) => left));
  while (nodes[first]?.pos === 'DET') first += 1;
  if (/^(?:-|CD|HYPH)$/.test(nodes[first - 1]?.tag ?? '') || nodes[first]?.pos === 'CCONJ')
    return null;
  // "a large-scale model" tells nothing of what it is a model of.
  const joined = nodes.slice(first, node.place).some(({ form }) => form === '-');
  if (joined && !kinds.some(({ place }) => isDescribedByDeed(node, place))) return null;
  const places = within(nodes, first, node.place);
  return places && { type: 'kind', places };
}

/** "a blood-sampling [robot]", "the union-led [rally]": told by what it does, or what is done with it. */
export function isDescribedByDeed({ children }: Node, place: number): boolean {
  const deed = children.find((child) => child.place === place);
  return (
    deed !== undefined &&
    /^(?:amod|compound)$/.test(deed.base) &&
    (/^VB[GN]$/.test(deed.tag) || (deed.tag === 'JJ' && /(?:ed|ing)$/.test(deed.lower))) &&
    deed.children.some(
      ({ place: at, lower, tag }) =>
        at < place && /^NN/.test(tag) && !/^(?:self|half)$/.test(lower),
    ) &&
    deed.children.some(
      (child) => child.form === '-' || child.children.some(({ form }) => form === '-'),
    )
  );
}

const hasName = (nodes: readonly Node[], first: number, last: number): boolean =>
  nodes
    .slice(first, last + 1)
    .some(
      ({ pos, form, place }) =>
        (pos === 'PROPN' || (pos === 'ADJ' && place > 0)) && /^\p{Lu}/u.test(form),
    );

/** No pronoun, mark or verb, and nothing that itself goes back. */
const isPlain = (nodes: readonly Node[], first: number, last: number): boolean =>
  nodes
    .slice(first, last + 1)
    .every(
      ({ tag, form, lower }) =>
        !/^(?:PRP|PRP\$|W.*|VB[DZP]|MD|CD)$/.test(tag) &&
        !/^[,;:()“”"]$/.test(form) &&
        !/^(?:this|that|these|those|such|other|another|last|next|current|recent|new|first|second|third|only|same|own)$/.test(
          lower,
        ),
    );

/** "Hana, the public [library]", "the space [agency] NASA", "a [boat] called Hana": place of the name. */
function namedBeside(
  { analysis, sentences }: Source,
  { node, sentence, plural, determiner }: NounUse,
): number | null {
  const read = sentences[sentence];
  if (!read || plural || classifyNoun(node.lemma).person) return null;
  const { parent, children } = node;
  const at = (place: number) => {
    const found = nameOver(read, place);
    return found && found.group.type !== 'person' && found.mention.form !== 'short-form'
      ? found
      : null;
  };
  const position = (place: number): number | null => {
    const found = at(place);
    return found ? analysis.names.indexOf(found.group) : null;
  };
  if (node.base === 'appos' && parent && /^(?:a|the)$/.test(determiner)) {
    const found = at(parent.place);
    const beside = found && node.left === found.mention.last + 1;
    return found && beside && node.arcConfidence > LEAST_ARC
      ? analysis.names.indexOf(found.group)
      : null;
  }
  const next = read.nodes[node.place + 1];
  if (next?.pos === 'PROPN' && (next.head === node.place || node.head === next.place))
    return position(next.place);
  const called = children.find(
    ({ base, lower, place }) =>
      base === 'acl' && place === node.place + 1 && /^(?:called|named|dubbed)$/.test(lower),
  );
  const name = called?.children.find(({ place }) => place > called.place);
  return name ? position(name.place) : null;
}
