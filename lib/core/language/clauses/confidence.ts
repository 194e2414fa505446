// How sure a clause is: a logistic function of the confidences of the arcs and tags that it is read from.
import type { Clause } from './clause.ts';
import type { Node } from './sentence-tree.ts';

/** One weight for each of clauseFeatures, and the confidence from which clauses are kept by default. */
export type ClauseCalibration = { weights: readonly number[]; threshold: number };

/** The product of the confidences, before anything was fitted. */
export const UNFITTED: ClauseCalibration = { weights: [], threshold: 0.5 };

const LEAST = 1e-4;
const CLAUSAL = new Set(['ccomp', 'xcomp', 'csubj']);
const logOf = (probability: number): number => Math.log(Math.max(LEAST, Math.min(1, probability)));

/**
 * Logarithms of the confidences (0 is sure) and properties of the clause, as numbers of about -9..1:
 * constant; subject, objects, helping verbs, own arc, other arguments, weakest arc nearby; verb's tag,
 * subject's tag; without subject, shared subject, without object, relative, joined; length.
 */
export function clauseFeatures(nodes: readonly Node[], clause: Readonly<Clause>): number[] {
  const predicate = nodes[clause.predicate];
  const head = nodes[clause.verb.head];
  const { subject, objects } = clause;
  const children = predicate?.children ?? [];
  const sum = (chosen: readonly Node[]): number =>
    chosen.reduce((total, { arcConfidence }) => total + logOf(arcConfidence), 0);
  const named = new Set([subject?.head, ...objects.map((object) => object.head)]);
  const rest = children.filter(({ place, base }) => !named.has(place) && base !== 'punct');
  const near = nodes.slice(
    Math.max(0, clause.first),
    Math.min(clause.last + 1, clause.first + REACH),
  );
  const nominal = near.filter(
    ({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'VERB',
  );
  const weakest = nominal.reduce((least, { arcConfidence }) => Math.min(least, arcConfidence), 1);
  return [
    1,
    subject ? logOf(subject.confidence) : 0,
    objects.reduce((total, { confidence }) => total + logOf(confidence), 0),
    sum(rest.filter(({ base }) => base === 'aux' || base === 'cop')),
    predicate ? logOf(predicate.arcConfidence) : 0,
    sum(rest.filter(({ base }) => CLAUSAL.has(base))),
    logOf(weakest),
    head ? logOf(head.tagConfidence) : 0,
    subject ? logOf(nodes[subject.head]?.tagConfidence ?? 1) : 0,
    predicate ? logOf(predicate.tagConfidence) : 0,
    subject ? 0 : 1,
    subject && subject.from !== 'own' ? 1 : 0,
    objects.length === 0 ? 1 : 0,
    clause.complement === null && objects.length === 0 ? 1 : 0,
    clause.kind === 'relative' ? 1 : 0,
    clause.kind === 'coordinate' ? 1 : 0,
    clause.kind === 'parenthetical' ? 1 : 0,
    Math.log(1 + clause.last - clause.first) / 4,
    rest.reduce((least, { arcConfidence }) => Math.min(least, logOf(arcConfidence)), 0),
  ];
}

/** No clause looks farther than this many tokens for a weak arc: keeps the reader linear. */
const REACH = 60;
/** subject, objects, helping verbs: what stands for the clause until weights are fitted. */
const READ = [1, 2, 3];

export function confidenceOf(features: readonly number[], { weights }: ClauseCalibration): number {
  if (weights.length === 0)
    return Math.exp(READ.reduce((total, at) => total + (features[at] ?? 0), 0));
  const score = weights.reduce((total, weight, at) => total + weight * (features[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}
