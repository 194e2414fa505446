// "a positive charge on hydrogen and a negative charge on oxygen": two halves that run alike, whatever the parser made of
// them, and differ in one adjective each.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Pair } from './exchange-parts.ts';

const JOINS = /^(?:and|while|whereas)$/;

/** @param places kept of one sentence, ascending */
export function wordPairs(nodes: readonly Node[], places: readonly number[]): Pair[] {
  const kept = places.flatMap((place) => nodes[place] ?? []);
  const joints = kept.filter(({ lower }) => JOINS.test(lower));
  const [joint] = joints;
  if (!joint || joints.length > 1) return [];
  const left = kept.filter(({ place }) => place < joint.place);
  const right = kept.filter(({ place }) => place > joint.place);
  const nouns = described(left).flatMap((one): Pair[] => {
    const twins = described(right).filter(({ noun }) => noun.lemma === one.noun.lemma);
    const [twin] = twins;
    if (!twin || twins.length > 1 || twin.word.lower === one.word.lower) return [];
    return runsAlike(left, right, one.noun, twin.noun) || sameVerb(left, right)
      ? [[[one.word.place], [twin.word.place]]]
      : [];
  });
  // Two of them: which belongs to which is unsure.
  return nouns.length === 1 ? nouns : [];
}

type Described = { word: Node; noun: Node };

/** "[low] tones", "[negative] charge": right beside each other, and no half of a name. */
const described = (nodes: readonly Node[]): Described[] =>
  nodes.flatMap((noun, at) => {
    const word = nodes[at - 1];
    return word?.place === noun.place - 1 &&
      /^NNS?$/.test(noun.tag) &&
      (word.pos === 'ADJ' || word.tag === 'VB') &&
      /^\p{Ll}+$/u.test(word.form)
      ? [{ word, noun }]
      : [];
  });

/** "charge on hydrogen", "charge on oxygen": the same word behind both, and then another. */
function runsAlike(left: readonly Node[], right: readonly Node[], one: Node, other: Node): boolean {
  const [a, b] = [after(left, one), after(right, other)];
  return (
    a[0]?.pos === 'ADP' &&
    a[0].lower === b[0]?.lower &&
    a[0].lower !== 'of' &&
    a[1] !== undefined &&
    b[1] !== undefined &&
    a
      .slice(1)
      .map(({ lower }) => lower)
      .join(' ') !==
      b
        .slice(1)
        .map(({ lower }) => lower)
        .join(' ')
  );
}

const after = (nodes: readonly Node[], { place }: Node): Node[] =>
  nodes.filter((node) => node.place > place && node.place <= place + REACH);
const REACH = 3;

/** "the base responds ... and the tip responds ...": one verb, once in each half, and something else before it. */
function sameVerb(left: readonly Node[], right: readonly Node[]): boolean {
  const [one, other] = [left, right].map((half) => half.filter(({ tag }) => /^VB[DZP]$/.test(tag)));
  const [a, b] = [one?.[0], other?.[0]];
  if (!a || !b || one?.length !== 1 || other?.length !== 1 || a.lemma !== b.lemma) return false;
  const subject = (half: readonly Node[], verb: Node): string =>
    half.flatMap(({ place, lower }) => (place < verb.place ? [lower] : [])).join(' ');
  const second = subject(right, b);
  return second !== '' && !/^(?:it|they|he|she)$/.test(second) && second !== subject(left, a);
}
