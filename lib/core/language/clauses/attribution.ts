// Whose word a clause is: "X said (that)", quoted speech, "according to X", ", the paper reported", "allegedly".
import type { Attribution } from './clause.ts';
import { HEARSAY, HEARSAY_ADVERBS, REPORTING, TAIL_VERBS } from './clause-words.ts';
import { childOf, type Node, phraseOf, spanOf } from './sentence-tree.ts';

/** Attribution of the clause of `predicate` by its own words and by the clause above it, or null. */
export function readAttribution(nodes: readonly Node[], predicate: Node): Attribution | null {
  return (
    byReportingVerb(nodes, predicate) ??
    byTail(nodes, predicate) ??
    byPhrase(nodes, predicate) ??
    byHearsay(nodes, predicate)
  );
}

/** "X said (that) ...", '"...," X said', '"...," said X, "..."'. */
function byReportingVerb(nodes: readonly Node[], predicate: Node): Attribution | null {
  const verb = predicate.parent;
  if (!verb || predicate.base !== 'ccomp' || !REPORTING.has(verb.lemma.toLowerCase())) return null;
  return reported(nodes, predicate, verb, predicate.arcConfidence);
}

/** "..., the paper reported": a reporting clause without a content of its own beside the statement. */
function byTail(nodes: readonly Node[], predicate: Node): Attribution | null {
  const verb = predicate.children.find(
    (child) =>
      child.base === 'parataxis' &&
      TAIL_VERBS.has(child.lemma.toLowerCase()) &&
      childOf(child, 'nsubj') !== null &&
      childOf(child, 'ccomp', 'obj', 'cop') === null,
  );
  return verb ? reported(nodes, predicate, verb, verb.arcConfidence) : null;
}

function reported(nodes: readonly Node[], content: Node, verb: Node, arc: number): Attribution {
  const subject = verb.children.findLast(({ base }) => base === 'nsubj') ?? null;
  const agent = verb.children.find(({ relation }) => relation === 'obl:agent') ?? null;
  const passive = verb.children.some(
    ({ relation }) => relation === 'nsubj:pass' || relation === 'aux:pass',
  );
  const speaker = passive ? agent : subject;
  const places = [verb.place, ...(speaker ? [speaker.left, speaker.right] : [])];
  const first = Math.min(...places);
  const last = Math.max(...places);
  return {
    kind: content.quoted ? 'quotation' : 'reported-speech',
    speaker: speaker ? phraseOf(nodes, speaker) : null,
    verb: verb.place,
    position: verb.place < content.left ? 'before' : afterOrMiddle(nodes, content, last),
    span: spanOf(nodes, first, last),
    confidence: arc * (speaker?.arcConfidence ?? 1),
  };
}

/** More of what is said follows behind the speaker, at most behind punctuation. */
function afterOrMiddle(nodes: readonly Node[], content: Node, last: number): 'after' | 'middle' {
  for (let at = nodes.length - 1; at > Math.max(last, nodes.length - 12); at -= 1) {
    const node = nodes[at];
    if (node && node.pos !== 'PUNCT' && at <= content.right) return 'middle';
    if (node && node.pos !== 'PUNCT' && node.quoted) return 'middle';
    if (node && node.pos !== 'PUNCT') return 'after';
  }
  return 'after';
}

/** "According to X, ...", "as X says". */
function byPhrase(nodes: readonly Node[], predicate: Node): Attribution | null {
  for (const child of predicate.children) {
    const according =
      (child.base === 'obl' || child.base === 'nmod') &&
      child.children.some(
        ({ base, lower }) => (base === 'case' || base === 'mark') && lower === 'according',
      );
    const asSays =
      child.base === 'advcl' &&
      REPORTING.has(child.lemma.toLowerCase()) &&
      child.children.some(
        ({ base, lower }) => (base === 'mark' || base === 'advmod') && lower === 'as',
      );
    if (!according && !asSays) continue;
    const speaker = according ? child : childOf(child, 'nsubj');
    return {
      kind: 'according-to',
      speaker: speaker ? phraseOf(nodes, speaker) : null,
      verb: asSays ? child.place : null,
      position:
        child.right < predicate.place
          ? 'before'
          : child.right + 1 < predicate.right
            ? 'middle'
            : 'after',
      span: spanOf(nodes, child.left, child.right),
      confidence: child.arcConfidence,
    };
  }
  return null;
}

/** "He allegedly left", "He is said to have left". */
function byHearsay(nodes: readonly Node[], predicate: Node): Attribution | null {
  const adverb = predicate.children.find(({ lower }) => HEARSAY_ADVERBS.has(lower));
  const verb = predicate.base === 'xcomp' ? predicate.parent : null;
  const passive =
    verb !== null &&
    HEARSAY.has(verb.lemma.toLowerCase()) &&
    verb.children.some(({ relation }) => relation === 'aux:pass');
  const by = adverb ?? (passive ? verb : null);
  if (!by) return null;
  return {
    kind: 'adverb',
    speaker: null,
    verb: adverb ? null : by.place,
    position: by.place < predicate.place ? 'before' : 'after',
    span: spanOf(nodes, by.place, by.place),
    confidence: adverb ? by.arcConfidence : predicate.arcConfidence,
  };
}
