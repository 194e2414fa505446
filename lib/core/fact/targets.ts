// The parts of a statement that can be asked after, each with what it is.
import type { Adjunct } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { PlacedNumber, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import type { Statement } from './statement.ts';
import type { Target, TargetKind } from './target.ts';
import { dateIn, loneDate, nameAlone } from './target-parts.ts';

const DEPTH = 4;

/** The verbs and predicates whose parts are the statement's: "plans to train", "is willing to provide". */
export function spineOf(nodes: readonly Node[], { rest, verb, predicate }: Statement): Node[] {
  const held = new Set([...rest, ...verb]);
  const spine: Node[] = [];
  let next: Node | undefined = nodes[predicate];
  while (next && spine.length < DEPTH) {
    spine.push(next);
    next = next.children.find(
      ({ base, place, arcConfidence }) =>
        base === 'xcomp' && held.has(place) && arcConfidence > 0.5,
    );
  }
  return spine;
}

export function targetsOf(reading: Reading, statement: Statement): Target[] {
  const read = reading.sentences[statement.sentence];
  if (!read) return [];
  const { nodes } = read;
  const held = new Set([...statement.lead, ...statement.verb, ...statement.rest]);
  const adjuncts = new Map<number, Adjunct>();
  for (const clause of reading.analysis.clauses[statement.sentence] ?? []) {
    for (const adjunct of clause.adjuncts) adjuncts.set(adjunct.head, adjunct);
  }
  const make = (
    kind: TargetKind,
    head: Node,
    places: readonly number[],
    inner: readonly number[],
  ) => target(reading, statement, read, { kind, head, places, inner });
  const found: (Target | null)[] = [
    make('subject', statement.subjectHead, statement.subject, statement.subject),
  ];
  const spine = spineOf(nodes, statement);
  spine.forEach((verb, depth) => {
    for (const child of verb.children) {
      if (!held.has(child.place) || spine.includes(child)) continue;
      const all = subtree(child, held);
      if (child.base === 'obj') {
        found.push(make('object', child, all, all));
        for (const tail of child.children.filter(isForPeople)) {
          if (!held.has(tail.place)) continue;
          const own = subtree(tail, held);
          found.push(make('oblique', tail, own, withoutCase(nodes, tail, own)));
        }
        const core = coreOf(child, all);
        if (core.length < all.length) found.push(make('object', child, core, core));
      }
      if (child.base === 'obl' || child.base === 'advcl' || child.base === 'nmod') {
        const kind = kindOf(child, adjuncts.get(child.place) ?? null);
        if (kind !== null) found.push(make(kind, child, all, withoutCase(nodes, child, all)));
      }
    }
    const above = spine[depth - 1];
    if (above && verb.children.some(({ base, lower }) => base === 'mark' && lower === 'to')) {
      const all = subtree(verb, held);
      found.push(
        make(
          'aim',
          verb,
          all,
          all.filter((place) => nodes[place]?.base !== 'mark' || nodes[place]?.head !== verb.place),
        ),
      );
    }
  });
  const [predicate] = spine;
  const copular =
    statement.verb.length > 0 ? statement.clause.verb.lemma === 'be' : statement.helper !== null;
  if (predicate && copular && /^(?:NOUN|PROPN)$/.test(predicate.pos)) {
    found.push(make('predicate', predicate, statement.rest, statement.rest));
  }
  const targets = found.filter((one) => one !== null);
  const lone = loneDate(reading, statement, read, held, targets);
  return lone ? [...targets.filter(({ date }) => date === null), lone] : targets;
}

/** "provide places [for students from Asia]": whom it is for. */
export function isForPeople({ base, lemma, children }: Node): boolean {
  const marks = children.filter((child) => child.base === 'case');
  return base === 'nmod' && marks.length === 1 && marks[0]?.lower === 'for' && isPersonNoun(lemma);
}

function kindOf(head: Node, adjunct: Adjunct | null): TargetKind | null {
  if (!adjunct) return null;
  const { type, marker, clausal } = adjunct;
  if (type === 'agent') return 'agent';
  if (type === 'time') return clausal ? null : 'time';
  if (type === 'place') return clausal ? null : 'place';
  if (type === 'purpose') return 'purpose';
  if (type === 'cause') return 'cause';
  if (type === 'manner' && clausal) return 'manner';
  if (head.base === 'obl' && marker !== null) return 'oblique';
  return null;
}

/** "more exchanges and cooperation [among academies]": a long object without what follows its nouns. */
function coreOf(head: Node, all: readonly number[]): readonly number[] {
  if (all.length < 6) return all;
  const last = Math.max(
    head.place,
    ...head.children.filter(({ base }) => base === 'conj').map(({ place }) => place),
  );
  const tails = [head, ...head.children.filter(({ base }) => base === 'conj')]
    .flatMap(({ children }) => children)
    .filter(({ base, place }) => (base === 'nmod' || base === 'acl') && place > last);
  const from = Math.min(...tails.map(({ left }) => left));
  return tails.length === 0 ? all : all.filter((place) => place < from);
}

/** The kept words below `head`, its own included, where they stand together. */
export function subtree(head: Node, held: ReadonlySet<number>): number[] {
  const places: number[] = [];
  const stack = [head];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (held.has(node.place)) places.push(node.place);
    else if (node !== head) continue;
    stack.push(...node.children);
  }
  return places.sort((a, b) => a - b);
}

function withoutCase(nodes: readonly Node[], head: Node, places: readonly number[]): number[] {
  const marks = new Set<number>();
  // "by" that hangs on another word of the phrase.
  const [first = -1] = places;
  if (nodes[first]?.base === 'case' && nodes[first]?.pos === 'ADP') marks.add(first);
  for (const child of head.children) {
    if (
      (child.base === 'case' || child.base === 'mark') &&
      child.place < head.place &&
      child.lower !== "'s"
    ) {
      marks.add(child.place);
      for (const { place } of child.children) marks.add(place);
    }
  }
  return places.filter((place) => !marks.has(place));
}

type Found = { kind: TargetKind; head: Node; places: readonly number[]; inner: readonly number[] };

function target(
  reading: Reading,
  statement: Statement,
  read: ReadSentence,
  { kind, head, places, inner }: Found,
): Target | null {
  const whole = nameAlone(read, head, trimCommas(read, inner));
  const dated = kind === 'time' ? dateIn(read, head, whole) : null;
  const trimmed = dated
    ? whole.filter((place) => place >= dated.first && place <= dated.last)
    : whole;
  if (trimmed.length === 0) return null;
  const date = dated;
  const gone = dated
    ? places.filter((place) => place <= dated.last)
    : places.filter(
        (place) => place <= (whole.at(-1) as number) || read.nodes[place]?.pos === 'PUNCT',
      );
  const marks = places.filter(
    (place) => !inner.includes(place) && read.nodes[place]?.pos !== 'PUNCT',
  );
  const duration = kind === 'time' && date?.date.kind === 'duration';
  return {
    kind: duration ? 'duration' : kind,
    places: gone,
    inner: trimmed,
    head,
    preposition:
      marks.length === 0 ? null : marks.map((place) => read.nodes[place]?.lower ?? '').join(' '),
    answer: render(reading, statement.sentence, trimmed, { bound: statement.bound }),
    date: kind === 'time' ? date : null,
    confidence: Math.min(head.arcConfidence, statement.confidence),
  };
}

const trimCommas = ({ nodes }: ReadSentence, places: readonly number[]): number[] => {
  let from = 0;
  let to = places.length;
  while (from < to && nodes[places[from] as number]?.pos === 'PUNCT') from += 1;
  while (to > from && nodes[places[to - 1] as number]?.pos === 'PUNCT') to -= 1;
  return places.slice(from, to);
};

/** Amounts among the statement's words. */
export function numbersIn(read: ReadSentence, statement: Statement): PlacedNumber[] {
  const held = new Set([...statement.lead, ...statement.subject, ...statement.rest]);
  return read.numbers.filter(({ number, first, last }) => {
    for (let at = first; at <= last; at += 1) if (!held.has(at)) return false;
    // "by 50 [countries]", "12 [%]": the number without what it counts says nothing.
    const node = read.nodes[last];
    if (node?.base === 'nummod' && !held.has(node.head)) return false;
    const next = read.nodes[last + 1];
    if (number.unit && next && next.start < number.unit.end && !held.has(next.place)) return false;
    return number.role === 'count' || number.role === 'measure';
  });
}
