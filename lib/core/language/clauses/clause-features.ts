// What speaks for and against a clause as it was read: confidences of its arcs, and signs of a wrong reading.
import type { Clause } from './clause.ts';
import type { Node } from './sentence-tree.ts';

const LEAST = 1e-4;
/** No clause looks farther than this many tokens: keeps the reader linear. */
const REACH = 60;
const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they']);
const CLAUSAL = new Set(['ccomp', 'xcomp', 'csubj']);
const NOUN = /^(?:NN|CD$)/;
const OPENS_NOUN = /^(?:DT|NN|PRP|CD|JJ|POS)/;

const logOf = (probability: number): number => Math.log(Math.max(LEAST, Math.min(1, probability)));
const flag = (condition: boolean): number => (condition ? 1 : 0);

/** Logarithms of confidences (0 is sure), yes or no as 1 or 0, and logarithms of lengths: about -9..4. */
export function clauseFeatures(nodes: readonly Node[], clause: Readonly<Clause>): number[] {
  const predicate = nodes[clause.predicate];
  const verb = nodes[clause.verb.head];
  if (!predicate || !verb) return [1];
  return [
    1,
    ...arcFeatures(nodes, clause, predicate, verb),
    ...shapeFeatures(clause),
    ...subjectFeatures(nodes, clause, verb),
    ...objectFeatures(nodes, clause, predicate),
    ...verbFeatures(nodes, clause, verb),
    Math.log(nodes.length),
  ];
}

function arcFeatures(
  nodes: readonly Node[],
  clause: Readonly<Clause>,
  predicate: Node,
  verb: Node,
): number[] {
  const { subject, objects } = clause;
  const named = new Set([subject?.head, ...objects.map((object) => object.head)]);
  const rest = predicate.children.filter(
    ({ place, base }) => !named.has(place) && base !== 'punct',
  );
  const sum = (chosen: readonly Node[]): number =>
    chosen.reduce((total, { arcConfidence }) => total + logOf(arcConfidence), 0);
  const least = (chosen: readonly Node[]): number =>
    chosen.reduce((weakest, { arcConfidence }) => Math.min(weakest, logOf(arcConfidence)), 0);
  const near = nodes.slice(clause.first, Math.min(clause.last + 1, clause.first + REACH));
  const after = nodes.slice(verb.place + 1, Math.min(clause.last + 1, verb.place + 9));
  const nouns = (chosen: readonly Node[]): Node[] =>
    chosen.filter(({ tag }) => /^(?:NN|PRP$|W)/.test(tag));
  return [
    subject ? logOf(subject.confidence) : 0,
    objects.reduce((total, { confidence }) => total + logOf(confidence), 0),
    sum(rest.filter(({ base }) => base === 'aux' || base === 'cop')),
    logOf(predicate.arcConfidence),
    sum(rest.filter(({ base }) => CLAUSAL.has(base))),
    least(rest),
    least(nouns(near)),
    least(nouns(after)),
    logOf(verb.tagConfidence),
    subject ? logOf(nodes[subject.head]?.tagConfidence ?? 1) : 0,
    logOf(predicate.tagConfidence),
  ];
}

const shapeFeatures = ({
  kind,
  subject,
  objects,
  complement,
  verb,
}: Readonly<Clause>): number[] => [
  flag(subject === null),
  flag(subject !== null && subject.from !== 'own'),
  flag(objects.length === 0),
  flag(objects.length === 0 && complement === null),
  flag(objects.length > 1),
  flag(kind === 'relative'),
  flag(kind === 'coordinate'),
  flag(kind === 'parenthetical'),
  flag(kind === 'main'),
  flag(verb.voice === 'passive'),
  flag(verb.voice === 'passive' && objects.length > 0),
  flag(verb.sharedAuxiliary),
];

function subjectFeatures(nodes: readonly Node[], clause: Readonly<Clause>, verb: Node): number[] {
  const own = clause.subject?.from === 'own' ? clause.subject : null;
  const head = own ? nodes[own.head] : undefined;
  const opening = nodes[clause.verb.tokens[0] ?? verb.place];
  if (!own || !head || !opening) return [0, 0, 0, 0, 0, 0, 0, 0];
  const plural = /S$/.test(head.tag) || head.children.some(({ base }) => base === 'conj');
  const singular = !plural && NOUN.test(head.tag);
  const between = nodes.slice(head.place + 1, Math.min(opening.place, head.place + REACH));
  return [
    flag(NOMINATIVE.has(head.lower)),
    flag(/^(?:WP|WDT)$/.test(head.tag)),
    flag((plural && opening.tag === 'VBZ') || (singular && opening.tag === 'VBP')),
    Math.log(1 + Math.abs(opening.place - head.place)),
    flag(head.place > opening.place),
    flag(between.some(({ form }) => form === ',')),
    // "Dr Joseph retired": the name goes on behind its head.
    flag(NOUN.test(nodes[head.place + 1]?.tag ?? '')),
    flag(head.lower === 'it' && nodes[clause.predicate] !== verb),
  ];
}

function objectFeatures(
  nodes: readonly Node[],
  clause: Readonly<Clause>,
  predicate: Node,
): number[] {
  const none = clause.objects.length === 0;
  const next = nodes[(clause.verb.tokens.at(-1) ?? predicate.place) + 1];
  const first = clause.objects[0];
  const fronted = nodes
    .slice(Math.max(0, predicate.place - 8), predicate.place)
    .some(({ place, tag }) => /^(?:WP|WDT)$/.test(tag) && place !== clause.subject?.head);
  return [
    flag(none && clause.complement === null && OPENS_NOUN.test(next?.tag ?? '')),
    flag(none && fronted),
    flag(!none && fronted),
    flag(none && predicate.children.some(({ base, pos }) => base === 'conj' && pos === 'VERB')),
    first ? Math.log(1 + Math.abs(first.head - predicate.place)) : 0,
    flag(first !== undefined && first.head < predicate.place),
    flag(first !== undefined && NOUN.test(nodes[first.head + 1]?.tag ?? '')),
    flag(first !== undefined && nodes[first.head]?.pos === 'PRON'),
    flag(
      predicate.children.some(
        ({ base }) => base === 'dep' || base === 'parataxis' || base === 'list',
      ),
    ),
    flag(predicate.children.some(({ relation }) => relation === 'obl:unmarked')),
    flag(none && predicate.children.some(({ base }) => base === 'ccomp')),
  ];
}

function verbFeatures(nodes: readonly Node[], clause: Readonly<Clause>, verb: Node): number[] {
  const { tokens } = clause.verb;
  const first = tokens[0] ?? verb.place;
  const last = tokens.at(-1) ?? verb.place;
  const behind = nodes[last + 1];
  const wh = /^W/;
  return [
    flag(verb.tag === 'VBN'),
    // "is closed": a passive or an adjective.
    flag(clause.verb.voice === 'passive' && clause.adjuncts.length === 0),
    flag(verb.tag === 'VBG'),
    flag(verb.tag === 'VBD' && tokens.length === 1),
    flag(verb.lemma === 'be'),
    flag(verb.lemma === 'have'),
    Math.log(2 + last - first - tokens.length),
    flag(clause.objects.some(({ head }) => wh.test(nodes[head]?.tag ?? ''))),
    flag(
      clause.subject !== null &&
        wh.test(nodes[clause.subject.head]?.tag ?? '') &&
        clause.kind !== 'relative',
    ),
    flag(wh.test(nodes[clause.first]?.tag ?? '') && clause.kind !== 'relative'),
    flag(nodes.at(-1)?.form === '?'),
    // "three people", "that left one dead": an object that may be another's subject.
    flag(clause.objects.length === 1 && clause.complement !== null),
    flag(behind?.tag === 'IN' || behind?.tag === 'TO'),
    flag(behind?.pos === 'PUNCT'),
    flag(clause.subject !== null && nodes[clause.subject.head]?.pos === 'PROPN'),
    flag(clause.subject !== null && nodes[clause.subject.head]?.pos === 'PRON'),
  ];
}
