// What a clause says of time, place, purpose, cause, manner: phrases and clauses that hang on its predicate.
import type { Adjunct, AdjunctType } from './clause.ts';
import {
  MARKER_TYPES,
  PLACE_ADVERBS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  TIME_ADVERBS,
  TIME_NOUNS,
  TIME_PREPOSITIONS,
} from './clause-words.ts';
import { afterMarkers, type Node, phraseOf, spanOf } from './sentence-tree.ts';

const YEAR = /^(?:1[0-9]|20)[0-9]{2}s?$/;
const YEAR_PREPOSITIONS = new Set([
  'in',
  'since',
  'by',
  'until',
  'from',
  'before',
  'after',
  'during',
  'around',
  'to',
]);
const NEGATION = new Set(['not', "n't", 'never']);

/** Adjuncts of a predicate in order of the text. */
export function readAdjuncts(nodes: readonly Node[], predicate: Node): Adjunct[] {
  const isVerb = predicate.pos === 'VERB' || predicate.pos === 'AUX';
  return predicate.children.filter(isAdjunct).map((head) => {
    const markers = markersOf(head);
    const marker = markers.length === 0 ? null : textOf(markers);
    const before = markers.filter(({ place }) => place < head.place);
    const from = Math.min(afterMarkers(before, head.coreLeft), head.place);
    return {
      ...phraseOf(nodes, head),
      ...spanOf(nodes, head.coreLeft, head.coreRight),
      whole: spanOf(nodes, head.left, head.right),
      type: typeOf(head, marker, isVerb),
      marker,
      inner: spanOf(nodes, from, head.coreRight),
      clausal: head.base === 'advcl',
    };
  });
}

const isAdjunct = ({ base, lower }: Node): boolean =>
  base === 'obl' || base === 'advcl' || (base === 'advmod' && !NEGATION.has(lower));

const markersOf = ({ children }: Node): Node[] =>
  children.filter(({ base, lower }) => (base === 'case' || base === 'mark') && lower !== "'s");

/** "because of": the marker with its fixed parts; "in order to": markers side by side. */
const textOf = (markers: readonly Node[]): string =>
  markers
    .flatMap((marker) => [marker, ...marker.children.filter(({ base }) => base === 'fixed')])
    .map(({ lower }) => lower)
    .join(' ');

function typeOf(head: Node, marker: string | null, ofVerb: boolean): AdjunctType {
  if (head.relation === 'obl:agent') return 'agent';
  if (head.base === 'advmod') return adverbType(head);
  return head.base === 'advcl' ? clauseType(head, marker) : phraseType(head, marker, ofVerb);
}

function adverbType({ lower, tag, children }: Node): AdjunctType {
  if (tag === 'WRB') {
    return lower === 'when'
      ? 'time'
      : lower === 'where'
        ? 'place'
        : lower === 'how'
          ? 'manner'
          : lower === 'why'
            ? 'cause'
            : 'other';
  }
  if (TIME_ADVERBS.has(lower) || children.some(({ lemma }) => TIME_NOUNS.has(lemma.toLowerCase())))
    return 'time';
  if (PLACE_ADVERBS.has(lower)) return 'place';
  return /ly$/.test(lower) && lower.length > 4 && tag === 'RB' ? 'manner' : 'other';
}

function clauseType(head: Node, marker: string | null): AdjunctType {
  if (marker === null) {
    const adverb = head.children.find(({ tag }) => tag === 'WRB');
    return adverb ? adverbType(adverb) : 'other';
  }
  if (marker === 'by' && head.tag === 'VBG') return 'manner';
  if (marker === 'for' && head.tag === 'VBG') return 'purpose';
  // "since he left" tells the time beside a perfect, else mostly the cause: too close to call.
  if (marker === 'since' || marker === 'as') return 'other';
  return MARKER_TYPES.get(marker) ?? MARKER_TYPES.get(marker.split(' ').at(-1) ?? '') ?? 'other';
}

function phraseType(head: Node, marker: string | null, ofVerb: boolean): AdjunctType {
  const fixed = marker === null ? undefined : MARKER_TYPES.get(marker);
  if (fixed && marker !== 'to' && marker !== 'before' && marker !== 'after') return fixed;
  if (isTime(head, marker)) return 'time';
  const last = marker?.split(' ').at(-1) ?? '';
  if (TIME_PREPOSITIONS.has(marker ?? '')) return 'time';
  if (PLACE_PREPOSITIONS.has(last) && isPlace(head, last)) return 'place';
  if (marker === 'by' && head.tag === 'VBG') return 'manner';
  return marker === 'with' &&
    ofVerb &&
    /ness$|^(?:care|ease|difficulty|force|speed|skill)$/.test(head.lower)
    ? 'manner'
    : 'other';
}

function isTime(head: Node, marker: string | null): boolean {
  const lemma = head.lemma.toLowerCase();
  if (head.relation === 'obl:tmod') return true;
  if (TIME_NOUNS.has(lemma))
    return marker === null || !['of', 'with', 'like', 'as', 'about'].includes(marker);
  if (YEAR.test(head.form)) return marker === null || YEAR_PREPOSITIONS.has(marker);
  // "on September 24": the month or the day may be the head.
  return (
    head.children.some(
      ({ base, lemma: of }) =>
        (base === 'compound' || base === 'nmod') && TIME_NOUNS.has(of.toLowerCase()),
    ) && head.tag === 'CD'
  );
}

/** "in Florida", "at the station"; "to Montalvo" is no place. */
function isPlace(head: Node, preposition: string): boolean {
  if (PLACE_NOUNS.has(head.lemma.toLowerCase())) return true;
  return (
    head.pos === 'PROPN' &&
    ['in', 'at', 'near', 'across', 'within', 'into', 'throughout'].includes(preposition)
  );
}
