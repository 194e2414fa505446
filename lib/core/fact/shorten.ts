// Loose ends of a long statement, from its end: adjuncts that the rest does not need.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { Reading } from './reading.ts';
import { type Statement, words } from './statement.ts';
import { isForPeople, spineOf, subtree } from './targets.ts';

/** @param keep tokens that must stay. @returns the statement with at most `most` words where that can be done */
export function shortened(
  reading: Reading,
  statement: Statement,
  keep: readonly number[],
  most: number,
): Statement {
  const read = reading.sentences[statement.sentence];
  if (!read) return statement;
  let { rest, lead } = statement;
  const size = (): number =>
    statement.subject.length + statement.verb.length + rest.length + lead.length;
  const kept = new Set(keep);
  const held = new Set(rest);
  const loose = spineOf(read.nodes, statement)
    .flatMap(({ children }) => children)
    .filter((node) => held.has(node.place) && isLoose(node))
    .sort((a, b) => b.place - a.place);
  for (const node of loose) {
    if (size() <= most) break;
    const own = subtree(node, held);
    if (own.some((place) => kept.has(place))) continue;
    // Only from the end, so that what is left reads on.
    if ((own.at(-1) ?? 0) < (rest.at(-1) ?? 0) && !own.includes(rest.at(-1) ?? -1)) continue;
    const gone = new Set(own);
    rest = rest.filter((place) => !gone.has(place));
  }
  if (
    size() > most &&
    lead.length > 0 &&
    lead.every((place) => !kept.has(place)) &&
    lead.length > 4
  )
    lead = [];
  return rest === statement.rest && lead === statement.lead
    ? statement
    : { ...statement, rest, lead };
}

const isLoose = ({ base, children }: Node): boolean =>
  base === 'advcl' || (base === 'obl' && children.some((child) => child.base === 'case'));

/** The statement without the adjuncts that only the page explains: "... to help them address the issues". */
export function withoutPointing(reading: Reading, statement: Statement): Statement {
  const read = reading.sentences[statement.sentence];
  if (!read || words(reading, statement, statement.rest).pointing === null) return statement;
  const held = new Set(statement.rest);
  const loose = spineOf(read.nodes, statement)
    .flatMap(({ children }) => children)
    .filter(
      (node) => held.has(node.place) && (isLoose(node) || /^(?:advmod|obl)$/.test(node.base)),
    );
  const gone = new Set(
    loose
      .map((node) => subtree(node, held))
      .filter((own) => words(reading, statement, own).pointing !== null)
      .flat(),
  );
  const rest = statement.rest.filter((place) => !gone.has(place));
  return gone.size > 0 && rest.length > 0 ? { ...statement, rest } : statement;
}

/** "[in a move that is expected to please its neighbours]": what is said of the whole; not a part of what happens. */
const COMMENT = /^(?:move|bid|step|decision|gesture|sign|effort|attempt)$/;

/** @param keep tokens that must stay */
export function withoutComment(
  { sentences }: Reading,
  statement: Statement,
  keep: readonly number[],
): Statement {
  const { rest } = statement;
  const held = new Set(rest);
  const head = (sentences[statement.sentence]?.nodes ?? []).find(
    ({ lower, base, place, children }) =>
      held.has(place) &&
      base === 'obl' &&
      COMMENT.test(lower) &&
      children.some(({ lower: mark, base: as }) => as === 'case' && mark === 'in') &&
      children.some(({ lower: article, base: as }) => as === 'det' && /^an?$/.test(article)),
  );
  const own = head ? subtree(head, held) : [];
  const [first = 0] = own;
  if (own.at(-1) !== rest.at(-1) || first === rest[0]) return statement;
  if (keep.some((place) => place >= first)) return statement;
  return { ...statement, rest: rest.filter((place) => place < first) };
}

/** The figures of a statement that another question asks after: "train [5,000] teachers". */
const figures = (nodes: readonly Node[], rest: readonly number[]): number[] =>
  rest.filter((place) => {
    const { base, tag, parent } = nodes[place] as Node;
    // "over [five] years", whatever the parser hung it on: a length of time goes whole or not at all.
    const counted =
      parent?.base === 'obj' && parent.tag === 'NNS' && nounClass(parent.lemma) !== 'time';
    return base === 'nummod' && tag === 'CD' && counted && nodes[place - 1]?.pos !== 'ADP';
  });

const HANGING = /^(?:for|of|with|as|than|to|that|which|who|and|or)$/;
const PLAIN_MARKS = /^(?:during|by|in|on|at|since|until|after|before|over|within)$/;

/**
 * The statement with the asked part and no other time, place, agent or purpose: those may be the answers of other
 * questions. Null where there is nothing to leave out.
 */
export function leanStatement(
  reading: Reading,
  statement: Statement,
  keep: readonly number[],
): Statement | null {
  const read = reading.sentences[statement.sentence];
  if (!read) return null;
  const held = new Set(statement.rest);
  const kept = new Set(keep);
  const adjuncts = new Map(
    (reading.analysis.clauses[statement.sentence] ?? []).flatMap(({ adjuncts: list }) =>
      list.map((adjunct) => [adjunct.head, adjunct] as const),
    ),
  );
  const gone = new Set(figures(read.nodes, statement.rest).filter((place) => !kept.has(place)));
  const objects = spineOf(read.nodes, statement).flatMap(({ children }) =>
    children.filter(({ base }) => base === 'obj'),
  );
  for (const node of objects.flatMap(({ children }) => children.filter(isForPeople))) {
    const own = subtree(node, held);
    if (own.every((place) => !kept.has(place))) for (const place of own) gone.add(place);
  }
  for (const node of spineOf(read.nodes, statement).flatMap(({ children }) => children)) {
    if (!held.has(node.place) || !isLoose(node)) continue;
    const adjunct = adjuncts.get(node.place);
    const told = adjunct && /^(?:time|place|purpose|cause|agent)$/.test(adjunct.type);
    if (!told && !(adjunct?.marker === 'during')) continue;
    if (
      adjunct.marker !== null &&
      !PLAIN_MARKS.test(adjunct.marker) &&
      adjunct.type !== 'purpose' &&
      adjunct.type !== 'cause'
    )
      continue;
    const own = subtree(node, held);
    // "[during the Boao Forum] for Asia": what follows hangs on it, whatever the parser says.
    const next = read.nodes[(own.at(-1) ?? -2) + 1];
    if (next && held.has(next.place) && HANGING.test(next.lower)) continue;
    const [from = 0, to = -1] = [own[0], own.at(-1)];
    const whole = statement.rest.filter((place) => place >= from && place <= to);
    if (whole.length !== own.length) continue;
    if (own.every((place) => !kept.has(place))) for (const place of own) gone.add(place);
  }
  for (const { first, last } of read.dates) {
    if (!held.has(first) || !held.has(last) || gone.has(first) || kept.has(first)) continue;
    const relative = /^(?:last|this|next)$/i.test(read.nodes[first]?.form ?? '');
    const before = read.nodes[first - 1];
    const marked = before && held.has(before.place) && /^(?:in|on)$/.test(before.lower);
    if (last !== statement.rest.at(-1) || !(relative || marked)) continue;
    for (let at = marked ? first - 1 : first; at <= last; at += 1) gone.add(at);
  }
  const lead = statement.lead.some((place) => kept.has(place)) ? statement.lead : [];
  if (gone.size === 0 && lead.length === statement.lead.length) return null;
  const rest = statement.rest.filter((place) => !gone.has(place));
  return dangles(read.nodes, rest, gone) ? null : { ...statement, lead, rest };
}

/** "during [the forum] for [Asia] annual conference": a word left without what it belonged to. */
const dangles = (
  nodes: readonly Node[],
  rest: readonly number[],
  gone: ReadonlySet<number>,
): boolean =>
  rest.some(
    (place) => gone.has(place + 1) && /^(?:ADP|DET|CCONJ|PART)$/.test(nodes[place]?.pos ?? ''),
  );
