// Names of one sentence that cannot stand the other way round: "sailed from Lima to Quito", "Ann Bell defeated Eve Rossi".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { hasCase, isFromTo, isJoined, type Pair, SURE, subjectOf } from './exchange-parts.ts';
import type { Named, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import { placesFrom } from './word-places.ts';

/** Who did it to whom: never both. */
const ONE_WAY =
  /^(?:defeat|beat|succeed|replace|overtake|conquer|invade|annex|acquire|buy|outsell|overthrow|depose|teach|inspire|precede)$/;
/** They lead from one place to another, and back again only where it is said. */
const GOES =
  /^(?:go|move|travel|sail|fly|walk|march|ride|drive|run|lead|extend|stretch|sweep|flee|emigrate|migrate|transfer)$/;
const RENAMES = /^(?:rename|rechristen)$/;

/** As the sentence tells it by itself: "she" is Ann Bell. */
export const told = (reading: Reading, read: ReadSentence, own: readonly number[]): string =>
  render(reading, reading.sentences.indexOf(read), own).text;

export function namePairs(read: ReadSentence, held: ReadonlySet<number>): Pair[] {
  const names = [...read.names.values()].filter(
    ({ mention, group }) => held.has(mention.first) && group.type !== null,
  );
  return names.flatMap((one) =>
    names.flatMap((other): Pair[] => {
      const { mention, group } = other;
      if (mention.first <= one.mention.last || group === one.group) return [];
      if (group.type !== one.group.type || !isOneWay(read, one, other)) return [];
      return [
        [placesFrom(one.mention.first, one.mention.last), placesFrom(mention.first, mention.last)],
      ];
    }),
  );
}

/** The word of a name that the others hang on. */
const topOf = ({ nodes }: ReadSentence, { mention }: Named): Node | undefined =>
  placesFrom(mention.first, mention.last)
    .flatMap((place) => nodes[place] ?? [])
    .find(({ head }) => head < mention.first || head > mention.last);

function isOneWay(read: ReadSentence, one: Named, other: Named): boolean {
  const [a, b] = [topOf(read, one), topOf(read, other)];
  if (!a || !b || Math.min(a.arcConfidence, b.arcConfidence) < SURE) return false;
  const verb = a.parent;
  if (isFromTo(a, b)) return GOES.test(verb?.lemma ?? '');
  // "Ann Bell, in Lima, and Eve Rossi in Quito"
  if (isJoined(a, b)) return isPlaced(read, a) && isPlaced(read, b);
  if (!verb || a.base !== 'nsubj' || b.parent !== verb) return false;
  if (a.children.some(({ base }) => base === 'conj')) return false;
  if (b.children.some(({ base }) => base === 'conj')) return false;
  if (a.relation === 'nsubj' && b.base === 'obj') return ONE_WAY.test(verb.lemma);
  return isNewName(verb, b);
}

/** "[She] defeated [Eve Rossi]", "[The town] was renamed to [Bellville]": a subject that is told by its name. */
export function toldPairs(reading: Reading, read: ReadSentence, held: ReadonlySet<number>): Pair[] {
  const root = read.nodes.find(({ base }) => base === 'root');
  const subject = root && subjectOf(root);
  if (!root || !subject || subject.arcConfidence < SURE) return [];
  const own = placesFrom(subject.left, subject.right).filter((place) => held.has(place));
  const name = told(reading, read, own);
  if (own.length > MOST_TOLD || !/^\p{Lu}[^,]*$/u.test(name) || /['’]s?\b/.test(name)) return [];
  return root.children.flatMap((child): Pair[] => {
    if (child.pos !== 'PROPN' || child.arcConfidence < SURE) return [];
    const named = read.names.get(child.left) ?? read.names.get(child.place);
    const beaten =
      named?.group.type === 'person' &&
      /^(?:he|she)$/.test(subject.lower) &&
      child.base === 'obj' &&
      ONE_WAY.test(root.lemma);
    const places = placesFrom(child.left, child.right).filter(
      (place) => read.nodes[place]?.pos === 'PROPN',
    );
    return beaten || isNewName(root, child) ? [[own, places]] : [];
  });
}

const MOST_TOLD = 3;

/** "was renamed [to Bell Town]", "changed its name [to Bell]" */
const isNewName = (verb: Node, node: Node): boolean =>
  (RENAMES.test(verb.lemma) ||
    (verb.lemma === 'change' &&
      verb.children.some(({ base, lower }) => base === 'obj' && lower === 'name'))) &&
  (node.base === 'xcomp' || hasCase(node, 'to'));

/** A place or a time of its own stands behind it. */
const isPlaced = ({ names, dates }: ReadSentence, node: Node): boolean =>
  node.children.some(
    ({ base, place, left, right }) =>
      place > node.place &&
      /^(?:nmod|obl)$/.test(base) &&
      placesFrom(left, right).some(
        (at) => names.has(at) || dates.some(({ first }) => first === at),
      ),
  );
