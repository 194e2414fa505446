// What a sentence asserts of its subject, and what it takes for granted: a change there is lost on whoever reads it.
import { happensOnceIn } from '#lib/core/fact/happens-once.ts';
import { headOf } from '#lib/core/fact/word-places.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/**
 * "The growth of Lima [in the 17th century] was slow", "Ships matter in Peru, a country [of 30 million people]": the
 * reader is asked about something else. @param gone what is made wrong
 */
export function isAssertedOf(nodes: readonly Node[], gone: readonly number[]): boolean {
  let node = headOf(nodes, gone) ?? null;
  let ofNoun = false;
  while (node && node.base !== 'root') {
    if (/^(?:appos|acl|csubj|parataxis)$/.test(node.base)) return false;
    if (node.base === 'nsubj' && ofNoun) return false;
    ofNoun ||= /^(?:nmod|obl)$/.test(node.base);
    node = node.parent;
  }
  return true;
}

/**
 * "The fleet arrived in 1756" was in no other year; "reinforcements arrived in 1756" may well have been. By name, "the"
 * or owner of the subject, or of what was made but once.
 */
export function isOneEvent(nodes: readonly Node[], subject?: Node): boolean {
  if (subject) return isDefinite(subject);
  const root = nodes.find(({ base }) => base === 'root');
  if (!root) return false;
  return root.children.some(
    (child) =>
      (child.base === 'nsubj' || (child.base === 'obj' && happensOnceIn(nodes, root))) &&
      isDefinite(child),
  );
}

const isDefinite = ({ pos, children }: Node): boolean =>
  /^(?:PROPN|PRON)$/.test(pos) ||
  children.some(
    ({ lower, relation }) =>
      /^(?:the|this|that|these|those)$/.test(lower) || relation === 'nmod:poss',
  );
