// One finite clause as a sentence of its own: lead, subject, verb and the rest, as places of tokens.

import type { Quote } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import type { Clause, Subject } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { namedBefore } from './bound-words.ts';
import type { Modality } from './fact.ts';
import { includedIn, placesOf } from './included.ts';
import { meantName } from './meant-name.ts';
import { fullName, isPerson, nameOver } from './name-words.ts';
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import { speakerOf } from './speaker.ts';
import { standingLead } from './standing-lead.ts';
import { isUnsettled } from './unsettled.ts';
import { wholeSubject } from './whole-subject.ts';

export type Statement = {
  /** Place in the analysis. */
  sentence: number;
  clause: Clause;
  /** Place of the head of what is said: the verb, or the predicate noun or adjective. */
  predicate: number;
  /** Ascending places of tokens; the words of the clause that are kept, in four runs. */
  lead: readonly number[];
  subject: readonly number[];
  verb: readonly number[];
  /** "is" or "was" where the text has none: "the treaty signed in 1648". Stands before `verb`. */
  helper: string | null;
  /** A phrase between commas tells it: "[Founded in 1900,] Callao has grown". */
  setApart?: boolean;
  rest: readonly number[];
  /** The subject's words where they are not in this sentence's order: the antecedent of "which". */
  subjectHead: Node;
  /** Tokens that the statement itself explains: "its" of the subject. */
  bound: ReadonlySet<number>;
  /** Who says so, in words that stand alone; null where the article does. */
  attribution: string | null;
  modality: Modality;
  /** Least sure part of the reading, 0..1. */
  confidence: number;
};

/** "It is clear that", "There are": the subject says nothing. */
const EMPTY =
  /^(?:there|this|that|these|those|which|who|what|one|some|many|others|both|each|all|none|most|few|several|i|we|you)$/;

/** Null where the clause cannot stand by itself or is not understood. */
export function statementOf(reading: Reading, sentence: number, clause: Clause): Statement | null {
  const read = reading.sentences[sentence];
  if (!read || clause.form !== 'finite' || clause.verb.sharedAuxiliary) return null;
  if (clause.kind === 'subject' || (clause.kind === 'adverbial' && !holds(read.nodes, clause)))
    return null;
  if (clause.modality === 'unasserted' || clause.polarity === 'negative') return null;
  if (clause.expletive !== null || !clause.subject || clause.subject.clausal) return null;
  const { nodes } = read;
  const predicate = nodes[clause.predicate];
  const subject = subjectNode(nodes, clause.subject, clause);
  if (!predicate || !subject || isUnsettled(predicate)) return null;
  const verbs = clause.verb.tokens;
  const [firstVerb] = verbs;
  const lastVerb = Math.max(...verbs);
  if (firstVerb === undefined || !isFiniteTag(nodes[firstVerb]?.tag ?? '')) return null;
  if (verbs.some((place) => nodes[place]?.lemma === 'do' && place !== clause.predicate))
    return null;
  if (verbs.some((place) => /['’]/.test(nodes[place]?.form ?? ''))) return null;
  const included = includedIn(nodes, predicate, clause, read);
  if (!included) return null;
  const own = subject.from === 'own';
  const headed = placesOf(nodes, subject.node, clause, read);
  if (!headed || headed.length === 0) return null;
  const subjectPlaces = wholeSubject(read, subject.node, headed);
  const inSubject = new Set(own ? subjectPlaces : []);
  if (own && Math.max(...subjectPlaces) > firstVerb) return null;
  const start = own ? Math.min(...subjectPlaces) : firstVerb;
  const others = included.filter((place) => !inSubject.has(place));
  const lead = others.filter((place) => place < start && own);
  const verb = others.filter((place) => place >= firstVerb && place <= lastVerb);
  const between = others.filter((place) => own && place > start && place < firstVerb);
  if (between.some((place) => nodes[place]?.pos !== 'ADV' && nodes[place]?.pos !== 'PUNCT'))
    return null;
  const rest = others.filter((place) => place > lastVerb);
  const opening = standingLead(read, lead);
  if (!opening) return null;
  const adverbs = between.filter((place) => nodes[place]?.pos === 'ADV');
  const speaker = speakerOf(reading, sentence, clause);
  if (speaker.type === 'unknown') return null;
  // "A light has gone out, he said, and called her ...": whose second verb it is stays open.
  if (speaker.type === 'named' && subject.from === 'coordination') return null;
  if (speaker.type === 'named' && render(reading, sentence, subjectPlaces).text === speaker.name)
    return null;
  return {
    sentence,
    clause,
    predicate: clause.predicate,
    lead: opening,
    subject: subjectPlaces,
    verb: [...adverbs, ...verb],
    helper: null,
    rest,
    subjectHead: subject.node,
    bound: new Set([
      ...boundBy(nodes, subject.node, [...lead, ...verb, ...rest], isPerson(read, subject.node)),
      ...sameAs(reading, sentence, subject.node, [...verb, ...rest]),
      ...namedBefore(reading, sentence, [...lead, ...subjectPlaces, ...verb, ...rest]),
    ]),
    attribution: speaker.type === 'named' ? speaker.name : null,
    modality: modalityOf(clause),
    confidence: Math.min(clause.confidence, clause.subject.confidence),
  };
}

/** "because", "although": what stands after is so; "when", "after" where it is told as past: it came about. */
function holds(nodes: readonly Node[], { predicate, subject, verb }: Clause): boolean {
  const mark = nodes[predicate]?.children.find(
    ({ base, tag }) => base === 'mark' || (base === 'advmod' && tag === 'WRB'),
  );
  const happened = verb.tense === 'past' && verb.modal === null && !verb.progressive;
  return (
    subject?.from === 'own' &&
    (/^(?:because|although|though|whereas)$/.test(mark?.lower ?? '') ||
      (happened && /^(?:when|after)$/.test(mark?.lower ?? ''))) &&
    nodes[predicate]?.children.every(({ lower }) => lower !== 'if') === true
  );
}

function subjectNode(
  nodes: readonly Node[],
  subject: Subject,
  clause: Clause,
): { node: Node; from: Subject['from'] } | null {
  const node = nodes[subject.head];
  if (!node) return null;
  if (subject.from === 'own' && clause.relative && clause.kind === 'relative') {
    // "the group that left": the words of the antecedent stand for "that".
    const antecedent = nodes[clause.relative.antecedent.head];
    if (
      node.place !== clause.relative.pronoun ||
      !antecedent ||
      (nodes[clause.predicate]?.arcConfidence ?? 0) < 0.6
    )
      return null;
    return { node: antecedent, from: 'antecedent' };
  }
  if (EMPTY.test(node.lower)) return null;
  if (node.pos !== 'NOUN' && node.pos !== 'PROPN' && node.pos !== 'PRON') return null;
  return { node, from: subject.from };
}

/** Pronouns for what the subject names: "Ada wrote that she ..." */
function sameAs(
  reading: Reading,
  sentence: number,
  subject: Node,
  places: readonly number[],
): number[] {
  const read = reading.sentences[sentence];
  const { names } = reading.analysis;
  if (!read) return [];
  const groupOf = (node: Node): number | null => {
    const named = nameOver(read, node.place);
    if (named) return names.indexOf(named.group);
    if (node.pos !== 'PROPN') return meantName(reading, sentence, node);
    const full = fullName(reading, read, node);
    return full === null ? null : names.findIndex(({ canonical }) => canonical === full);
  };
  const own = groupOf(subject);
  if (own === null) return [];
  return places.filter((place) => {
    const node = read.nodes[place];
    return node !== undefined && /^PRP/.test(node.tag) && groupOf(node) === own;
  });
}

/** Possessives that can only be the subject's: no other thing is named before them. */
export function boundBy(
  nodes: readonly Node[],
  subject: Node,
  places: readonly number[],
  person: boolean,
): ReadonlySet<number> {
  const bound = new Set<number>();
  const plural =
    /^NNP?S$/.test(subject.tag) || subject.children.some(({ base }) => base === 'conj');
  let rivals = 0;
  for (const place of places) {
    const node = nodes[place];
    if (!node) continue;
    if (node.tag === 'PRP$' || /^(?:itself|themselves|himself|herself)$/.test(node.lower)) {
      const fits = /^their|^them/.test(node.lower)
        ? plural || rivals === 0
        : /^it/.test(node.lower)
          ? !plural && !person
          : !plural && (person || subject.tag === 'NN');
      if (fits && rivals === 0) bound.add(place);
    } else if (/^NN/.test(node.tag) && !/^(?:compound|flat|nmod|obl)$/.test(node.base))
      rivals += node.parent && nodes[node.parent.place] && node.base === 'obj' ? 1 : 0;
  }
  return bound;
}

export function modalityOf({ modality, attribution }: Clause): Modality {
  if (modality === 'planned') return 'planned';
  if (modality === 'possible') return 'hedged';
  return modality === 'reported' || attribution !== null ? 'reported' : 'asserted';
}

/** Words of some places, as they stand alone. */
export const words = (
  reading: Reading,
  { sentence, bound }: Pick<Statement, 'sentence' | 'bound'>,
  places: readonly number[],
) => render(reading, sentence, places, { bound });

/** The sentence, then those that names and dates were taken from. */
export function proofOf(
  reading: Reading,
  sentence: number,
  others: readonly number[] = [],
): Quote[] {
  return [...new Set([sentence, ...others])].flatMap((at) => {
    const found = reading.article.sentences[at];
    return found ? [quoteSentence(reading.article, found)] : [];
  });
}
