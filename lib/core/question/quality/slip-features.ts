// Signs that a clause was misread or lost what it needs, each with a sentence where it happened.

import type { ReadSentence } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { isDated, statementPlaces } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { capped, one, type Values, yes } from './feature-values.ts';

export function slipFeatures(statement: Statement, read: ReadSentence): Values {
  const { nodes } = read;
  const { clause, subject, verb, rest, subjectHead } = statement;
  // A sign that opens a run is not written.
  const opening = [verb[0], rest[0]].filter((place) => nodes[place ?? -1]?.pos === 'PUNCT');
  const held = new Set(statementPlaces(statement));
  for (const place of opening) held.delete(place ?? -1);
  const kept = nodes.filter(({ place, pos }) => held.has(place) && pos !== 'PUNCT');
  const last = kept.at(-1);
  const predicate = nodes[statement.predicate];
  return {
    ...one('marker', markerOf(predicate)),
    ...gapFeatures(nodes, held, kept, verb[0] ?? 0),
    // The comma between a phrase and its noun is none of its own.
    ...(statement.setApart ? { 'gone-signs': 0 } : {}),
    'loose-verbs': capped(looseVerbs(nodes, held), 2),
    'sentence-if': yes(nodes.some(({ lower }) => /^(?:if|unless|whether)$/.test(lower))),
    'subject-measure': yes(isMeasure(read, subjectHead)),
    'subject-cut-left': yes(cutLeft(read, held, subject)),
    restrictive: yes(clause.kind === 'relative' && isRestrictive(nodes, statement)),
    'agreement-off': yes(disagrees(subjectHead, nodes, verb)),
    'ends-in-verb': yes(last?.pos === 'VERB'),
    'ends-in-cut-verb': yes(
      last?.pos === 'VERB' &&
        last.children.some(
          ({ place, pos }) => pos !== 'PUNCT' && place > last.place && !held.has(place),
        ),
    ),
    'ends-in-number': yes(last?.pos === 'NUM' && !/^[12]\d{3}$/.test(last.form)),
    'orphan-cc': yes(kept.some((node) => node.base === 'cc' && !held.has(node.head))),
    'first-of-cut': yes(kept.some((node) => isRanked(node) && lostTail(node, held))),
  };
}

const MARKER =
  /^(?:when|where|which|who|whom|whose|that|because|although|though|while|as|since|whereas|if|before|after|until)$/;

/** "when", "of which", "that", or null: what ties the clause to the rest. */
function markerOf(predicate: Node | undefined): string | null {
  const tie = predicate?.children.find(
    ({ base, tag, place, lower }) =>
      place < predicate.place && (base === 'mark' || /^W/.test(tag)) && MARKER.test(lower),
  );
  if (!tie) return null;
  return tie.children.some(({ base }) => base === 'case') ? 'pied' : tie.lower;
}

const SIGN = /^[,;:–—-]$/;

/** What was left out from the verb on between two words that now stand together: "developed[,] a spirit", "the plague[, and] two thirds". */
function gapFeatures(
  nodes: readonly Node[],
  held: ReadonlySet<number>,
  kept: readonly Node[],
  from: number,
): Values {
  let signs = 0;
  let joints = 0;
  let verbs = 0;
  let words = 0;
  for (const [at, node] of kept.entries()) {
    const before = kept[at - 1];
    if (!before || before.place < from) continue;
    const gone = nodes.slice(before.place + 1, node.place).filter(({ place }) => !held.has(place));
    // A pair of them encloses what may well be left out.
    signs += gone.filter(({ lower }) => SIGN.test(lower)).length % 2;
    joints += yes(gone.some(({ base }) => base === 'cc'));
    verbs += yes(gone.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
    words += yes(gone.some(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET)$/.test(pos)));
  }
  return {
    'gone-signs': capped(signs, 3),
    'gone-joints': capped(joints, 2),
    'gone-verbs': capped(verbs, 2),
    'gone-nouns': capped(words, 3),
  };
}

/** "A man swapped at birth was given compensation": a verb of the sentence that nobody is said to do. */
const looseVerbs = (nodes: readonly Node[], held: ReadonlySet<number>): number =>
  nodes.filter(
    ({ place, base, tag, children }) =>
      !held.has(place) &&
      base !== 'aux' &&
      base !== 'cop' &&
      (isFiniteTag(tag) ||
        children.some((child) => isFiniteTag(child.tag) && child.base === 'aux')) &&
      !children.some((child) => OWNED.test(child.base)),
  ).length;

/** What shows whose verb it is. */
const OWNED = /^(?:nsubj|csubj|expl|mark|cc)$/;

/** "[52] Puerto Ricans had been killed", "[Canadian ground and] air forces"; not "[In 1931] the crane was sold". */
function cutLeft(
  read: ReadSentence,
  held: ReadonlySet<number>,
  subject: readonly number[],
): boolean {
  const before = read.nodes[(subject[0] ?? 0) - 1];
  return (
    before !== undefined &&
    !held.has(before.place) &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(before.pos) &&
    !isDated(read, before.place)
  );
}

/** "Numbers who use e-cigarettes": true of some, not of all. */
function isRestrictive(nodes: readonly Node[], { clause, subjectHead }: Statement): boolean {
  if (subjectHead.pos === 'PROPN') return false;
  const tie = clause.relative?.pronoun ?? clause.first;
  return !/^[,(–—-]/.test(nodes[tie - 1]?.form ?? '');
}

const disagrees = (head: Node, nodes: readonly Node[], verb: readonly number[]): boolean =>
  !head.children.some(({ base }) => base === 'conj') &&
  verb.some((place) => {
    const { lower, tag } = nodes[place] ?? { lower: '', tag: '' };
    if (head.tag === 'NN') return /^(?:are|were|have)$/.test(lower) || tag === 'VBP';
    return head.tag === 'NNS' && (/^(?:is|was|has)$/.test(lower) || tag === 'VBZ');
  });

/** "56 g is meat" */
const isMeasure = ({ numbers }: ReadSentence, { start, end }: Node): boolean =>
  numbers.some(
    ({ number: { role, whole, unit } }) =>
      role === 'measure' && whole.start <= start && end <= Math.max(whole.end, unit?.end ?? 0),
  );

/** "the first Asian country [to name an element]" */
const isRanked = ({ children, base }: Node): boolean =>
  base !== 'det' &&
  children.some(({ tag, lower }) => tag === 'JJS' || /^(?:first|last|only|same)$/.test(lower));

const lostTail = ({ children, place }: Node, held: ReadonlySet<number>): boolean =>
  children.some(
    (child) =>
      child.place > place && !held.has(child.place) && /^(?:acl|nmod|advcl)$/.test(child.base),
  );
