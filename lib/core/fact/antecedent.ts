// What a definite phrase goes back to: "the simulation" to "a new simulation of the universe", "the center" to the one
// center that has a name. Nobody's where two could be meant.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { type NounUse, nounUses, type Source } from './noun-uses.ts';
import { type Telling, tellingOf } from './telling.ts';
import { UNIQUE } from './unique-nouns.ts';

/** `places` of its sentence tell which one it is; `complete` where the phrase has said so itself. */
export type Antecedent = { sentence: number; telling: Telling; noun: Node; complete: boolean };

/** Uses of one noun that are looked through. */
const MOST_USES = 60;

const held = new WeakMap<Node, Antecedent | null>();

/** @returns what the phrase that opens with `the` goes back to, or null where nothing tells or two could be meant */
export function antecedentOf(source: Source, sentence: number, the: Node): Antecedent | null {
  const known = held.get(the);
  if (known !== undefined) return known;
  const found = findAntecedent(source, sentence, the);
  held.set(the, found);
  return found;
}

function findAntecedent(source: Source, sentence: number, the: Node): Antecedent | null {
  const nodes = source.sentences[sentence]?.nodes ?? [];
  const noun = nodes[the.head];
  if (!noun || !/^NNS?$/.test(noun.tag) || noun.place <= the.place || the.quoted) return null;
  if (classifyNoun(noun.lemma).seldom || UNIQUE.has(noun.lower) || /^\p{Lu}/u.test(noun.form))
    return null;
  const between = nodes.slice(the.place + 1, noun.place);
  const after = noun.children.some(
    ({ base, place }) => place > noun.place && /^(?:nmod|acl|appos|nummod|flat|dep)$/.test(base),
  );
  const next = nodes[noun.place + 1];
  if (
    after ||
    (next &&
      (/^(?:NN|CD|-|HYPH)/.test(next.tag) || /^(?:of|that|which|who|where)$/.test(next.lower)))
  )
    return null;
  const plural = noun.tag === 'NNS';
  const all = nounUses(source).get(noun.lemma.toLowerCase()) ?? [];
  const end = all.slice(0, MOST_USES + 1).findIndex(({ node }) => node === noun);
  if (end < 1 || all[end - 1]?.sentence === sentence) return null;
  const uses = all.slice(0, end);
  const found = introducedBy(source, uses, plural) ?? justNamed(source, uses, sentence);
  if (!found) return null;
  const { use, telling } = found;
  const words = new Set(wordsOf(source, use, telling));
  if (!between.every(({ lower }) => words.has(lower))) return null;
  const named = telling.type === 'name' ? source.analysis.names[telling.group] : undefined;
  if (named && isNamedIn(source, sentence, named)) return null;
  const complete = telling.type !== 'name' && between.length >= telling.places.length - 1;
  return { sentence: use.sentence, telling, noun, complete };
}

const isNamedIn = ({ sentences }: Source, sentence: number, group: NameGroup): boolean =>
  [...(sentences[sentence]?.names.values() ?? [])].some((one) => one.group === group);

type Found = { use: NounUse; telling: Telling };

function introducedBy(source: Source, uses: readonly NounUse[], plural: boolean): Found | null {
  let found: Found | null = null;
  let again = false;
  const inTitle = (use: NounUse): boolean =>
    use.sentence === 0 && source.article.sentences[0]?.kind === 'heading';
  for (const use of uses) {
    if (use.node.quoted) continue;
    // "simulations": the kind, no one of them.
    if (use.plural !== plural) {
      if (found && use.plural && use.determiner === 'many') return null;
      continue;
    }
    const telling = tellingOf(source, use);
    if (!found) {
      // "researchers": the kind.
      const bare = inTitle(use) || (plural && use.determiner === '');
      if (!telling && !bare) return null;
      if (telling) found = { use, telling };
      continue;
    }
    if (isSame(source, found, use, telling)) continue;
    // The title speaks of them; "shelters" in the text are the kind.
    if (inTitle(found.use) && plural && use.determiner === '') continue;
    // What the title names, the text brings in once more.
    if (!inTitle(found.use) || use.determiner !== 'a' || again) return null;
    again = true;
    if (telling?.type === 'name') found = { use, telling };
  }
  return found;
}

/** "Take the Hana Tour. The tour begins in Lima.": where no other one was "the tour" before. */
function justNamed(source: Source, uses: readonly NounUse[], sentence: number): Found | null {
  const last = uses.at(-1);
  if (!last?.group || last.sentence !== sentence - 1 || last.node.quoted) return null;
  const telling = tellingOf(source, last);
  const others = uses.some(({ determiner, group }) => determiner === 'the' && group !== last.group);
  return telling?.type === 'name' && !others ? { use: last, telling } : null;
}

function isSame(source: Source, found: Found, use: NounUse, telling: Telling | null): boolean {
  if (telling?.type === 'name' && found.telling.type === 'name')
    return isSameName(source, telling.group, found.telling.group);
  if (/^(?:a|his|many)$/.test(use.determiner)) return false;
  if (!telling) return true;
  const words = new Set(wordsOf(source, found.use, found.telling));
  return wordsOf(source, use, telling).every((word) => words.has(word));
}

/** "the Jazz & Heritage Foundation" after "the Lima Jazz and Heritage Foundation". */
function isSameName({ analysis }: Source, one: number, other: number): boolean {
  const plain = (at: number): string =>
    ` ${(analysis.names[at]?.canonical ?? '').toLowerCase().replace(/^the | (?:&|and)(?= )/g, '')}`;
  return one === other || (plain(one).trim().includes(' ') && plain(other).endsWith(plain(one)));
}

function wordsOf(source: Source, { sentence, node }: NounUse, telling: Telling): string[] {
  const nodes = source.sentences[sentence]?.nodes ?? [];
  const own =
    telling.type === 'name'
      ? (source.analysis.names[telling.group]?.canonical ?? '').toLowerCase().split(' ')
      : telling.places.map((place) => nodes[place]?.lower ?? '');
  const beside = node.children
    .filter(({ base }) => /^(?:amod|compound)$/.test(base))
    .map(({ lower }) => lower);
  return [...own, ...beside].filter((word) => !/^(?:the|an?|of|'s|')$/.test(word));
}
