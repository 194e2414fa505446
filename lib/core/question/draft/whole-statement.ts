// The parts of a sentence that is asked whole, so that its verb can move: one main clause, read well, and nothing else.
import type { Reading } from '#lib/core/fact/reading.ts';
import { modalityOf, type Statement } from '#lib/core/fact/statement.ts';
import { isPlain, type WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** Least confidence of the clause's reading, and of the subject's arc, 0..1. */
const LEAST_CLAUSE = 0.4;
const SURE = 0.6;

/** Null where another speaks, where two clauses are joined, or where the reading is doubtful. */
export function wholeStatement(reading: Reading, whole: WholeSentence): Statement | null {
  const { sentence, places, bound, signs } = whole;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  if (!isPlain(whole) || signs.inQuotes) return null;
  const clause = (reading.analysis.clauses[sentence] ?? []).find(
    ({ kind, form }) => kind === 'main' && form === 'finite',
  );
  if (!clause || !isAsserted(clause)) return null;
  const [head, root] = [nodes[clause.subject?.head ?? -1], nodes[clause.predicate]];
  if (!head || !root || root.base !== 'root' || head.parent !== root) return null;
  if (head.arcConfidence < SURE || clause.confidence < LEAST_CLAUSE) return null;
  const kept = withoutSecond(nodes, root, places);
  if (!kept) return null;
  const [from, to] = [Math.min(...clause.verb.tokens), Math.max(...clause.verb.tokens)];
  const subject = kept.filter((place) => place >= head.left && place <= head.right);
  if (head.right >= from || subject.length === 0) return null;
  const before = kept.filter((place) => place < from);
  const adverbs = before.filter((place) => place > head.right);
  if (adverbs.some((place) => nodes[place]?.pos !== 'ADV')) return null;
  return {
    sentence,
    clause,
    predicate: clause.predicate,
    lead: withoutComma(
      nodes,
      before.filter((place) => place < head.left),
    ),
    subject,
    verb: [...adverbs, ...kept.filter((place) => place >= from && place <= to)],
    helper: null,
    rest: kept.filter((place) => place > to),
    subjectHead: head,
    bound,
    attribution: null,
    modality: modalityOf(clause),
    confidence: Math.min(clause.confidence, head.arcConfidence),
  };
}

const isAsserted = ({
  subject,
  expletive,
  attribution,
  polarity,
  modality,
  verb,
}: Clause): boolean =>
  subject?.from === 'own' &&
  !subject.clausal &&
  expletive === null &&
  attribution === null &&
  polarity === 'positive' &&
  modality === 'asserted' &&
  !verb.sharedAuxiliary;

/** "It was founded in 1817 [and sold ships]": the second verb goes where it ends the sentence; null where it does not. */
export function withoutSecond(
  nodes: readonly Node[],
  root: Node,
  places: readonly number[],
): number[] | null {
  let kept = [...places];
  for (const child of root.children) {
    if (!places.includes(child.place)) continue;
    if (child.base === 'parataxis') return null;
    if (child.base !== 'conj') continue;
    if (child.right < (kept.at(-1) ?? 0)) return null;
    let from = child.left;
    while (/^(?:CCONJ|PUNCT)$/.test(nodes[from - 1]?.pos ?? '')) from -= 1;
    kept = kept.filter((place) => place < from);
  }
  return kept;
}

const withoutComma = (nodes: readonly Node[], places: readonly number[]): number[] =>
  nodes[places.at(-1) ?? -1]?.form === ',' ? places.slice(0, -1) : [...places];
