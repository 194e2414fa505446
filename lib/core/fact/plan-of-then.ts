// "Anna Bell will sing in Lima" of a text without a date: by now she has, or has not. It was the plan, and stays it.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nameOver } from './name-words.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { placesFrom } from './word-places.ts';

/** Least confidence of the arc to the subject, 0..1. */
const SURE = 0.6;
/** They are no plans: "will need a bridge"; "was to become" says that it came so. */
const UNPLANNED =
  /^(?:need|want|like|know|become|remain|stay|continue|help|cause|mean|see|prove|have|feel|believe|take|depend|love|hate|miss|die|lose|fail)$/;
const CONDITION = /^(?:if|unless|when|whenever|once|until|whether|not|never)$/;
/** What is told of years to come is still to come. */
const AHEAD = /^(?:20[3-9]\d|2[1-9]\d\d)s?$|^(?:thousand|million|billion)s?$/;

/** "is scheduled to open" */
const PLANNED = /^(?:schedule|plan|expect|set|slate|intend|book)$/;
/** Articles of that year and before tell of what is over by now. */
const LONG_OVER = 2019;

/**
 * @param node any. @returns "was to", "were to", "was" or "were" in place of an auxiliary, "to open" in place of a verb
 * that stands apart from it; null where the word stays
 */
export function planOfThen({ article }: Reading, read: ReadSentence, node: Node): string | null {
  if (!/^(?:MD|VB|VBZ|VBP)$/.test(node.tag) || node.quoted) return null;
  if (article.date !== undefined && Number(article.date.slice(0, 4)) > LONG_OVER) return null;
  if (read.nodes.some(({ lower }) => CONDITION.test(lower) || AHEAD.test(lower))) return null;
  if (node.tag === 'VB') return apartFromWill(read, node);
  if (node.base !== 'aux') return null;
  const be = willThen(read, node);
  if (be === null) return plannedThen(node);
  return read.nodes[node.place + 1]?.tag === 'VB' ? `${be} to` : be;
}

/** "will from 8 November [be] taxed" -> "were from 8 November [to be] taxed" */
function apartFromWill(read: ReadSentence, node: Node): string | null {
  const verb = node.base === 'root' ? node : node.parent;
  const will = verb?.children.find(({ lower, tag }) => lower === 'will' && tag === 'MD');
  if (!will || will.place > node.place || willThen(read, will) === null) return null;
  const between = read.nodes.slice(will.place + 1, node.place);
  return between.length > 0 && between.every(({ tag }) => tag !== 'VB') ? `to ${node.form}` : null;
}

/** What stands between, and goes to the front: "From 8 November, ferries were to be taxed". */
export function betweenWill(reading: Reading, read: ReadSentence): number[] {
  const verb = read.nodes.find(
    (node) => node.tag === 'VB' && planOfThen(reading, read, node) !== null,
  );
  const will = read.nodes.findLast(
    ({ lower, place }) => lower === 'will' && place < (verb?.place ?? 0),
  );
  return verb && will ? placesFrom(will.place + 1, verb.place - 1) : [];
}

function plannedThen({ lower, parent }: Node): string | null {
  if (!/^(?:is|are)$/.test(lower) || parent?.base !== 'root' || !PLANNED.test(parent.lemma))
    return null;
  if (!parent.children.some(({ base }) => base === 'xcomp')) return null;
  return lower === 'is' ? 'was' : 'were';
}

function willThen(read: ReadSentence, will: Node): 'was' | 'were' | null {
  if (will.lower !== 'will' || will.tag !== 'MD') return null;
  const verb = will.parent;
  if (verb?.base !== 'root' || UNPLANNED.test(verb.lemma)) return null;
  const subject = verb.children.find(({ base }) => base === 'nsubj');
  if (!subject || subject.arcConfidence < SURE || subject.place > will.place) return null;
  if (!plans(read, subject) && !(subject.pos === 'NOUN' && isOfUnknownYear(read))) return null;
  const many = subject.tag === 'NNS' || subject.children.some(({ base }) => base === 'conj');
  return many ? 'were' : 'was';
}

/** People, bodies and countries; the sun will do what it does. */
function plans(read: ReadSentence, subject: Node): boolean {
  const group = nameOver(read, subject.place)?.group;
  if (group?.type === 'place') return group.subtype === 'country';
  return group?.type === 'person' || group?.type === 'organization';
}

/** "The bridge will open on 8 November": of a year that is over. */
const isOfUnknownYear = ({ dates }: ReadSentence): boolean =>
  dates.some(({ date }) => /^(?:day|month)$/.test(date.grain) && date.earliest === null);
