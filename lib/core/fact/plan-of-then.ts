// "Anna Bell will sing in Lima" of a text without a date: by now she has, or has not. It was the plan, and stays it.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nameOver } from './name-words.ts';
import type { Reading, ReadSentence } from './reading.ts';

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

/** @param verb an auxiliary. @returns "was to", "were to", "was" or "were" in its place; null where it stays */
export function planOfThen({ article }: Reading, read: ReadSentence, verb: Node): string | null {
  if (article.date !== undefined && Number(article.date.slice(0, 4)) > LONG_OVER) return null;
  if (verb.base !== 'aux' || verb.quoted) return null;
  if (read.nodes.some(({ lower }) => CONDITION.test(lower) || AHEAD.test(lower))) return null;
  return verb.lower === 'will' ? willThen(read, verb) : plannedThen(verb);
}

function plannedThen({ lower, parent }: Node): string | null {
  if (!/^(?:is|are)$/.test(lower) || parent?.base !== 'root' || !PLANNED.test(parent.lemma))
    return null;
  if (!parent.children.some(({ base }) => base === 'xcomp')) return null;
  return lower === 'is' ? 'was' : 'were';
}

function willThen(read: ReadSentence, will: Node): string | null {
  if (will.tag !== 'MD') return null;
  const { nodes } = read;
  const verb = will.parent;
  if (verb?.base !== 'root' || UNPLANNED.test(verb.lemma)) return null;
  if (nodes[will.place + 1]?.tag !== 'VB') return null;
  const subject = verb.children.find(({ base }) => base === 'nsubj');
  if (!subject || subject.arcConfidence < SURE || subject.place > will.place) return null;
  if (!plans(read, subject)) return null;
  return subject.children.some(({ base }) => base === 'conj') ? 'were to' : 'was to';
}

/** People, bodies and countries; the sun will do what it does. */
function plans(read: ReadSentence, subject: Node): boolean {
  const group = nameOver(read, subject.place)?.group;
  if (group?.type === 'place') return group.subtype === 'country';
  return group?.type === 'person' || group?.type === 'organization';
}
