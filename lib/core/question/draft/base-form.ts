// The base form of a verb as a question needs it: "did ... convene".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { VERBS } from '#lib/core/language/lists/verbs.ts';

/** A known verb: "convene" for "conven". */
function settleBase(lemma: string): string | null {
  if (VERBS.has(lemma)) return lemma;
  if (VERBS.has(`${lemma}e`)) return `${lemma}e`;
  if (/(.)\1$/.test(lemma) && VERBS.has(lemma.slice(0, -1))) return lemma.slice(0, -1);
  return VERBS.has(lemma.replace(/^(?:re|un|out|over|co)-?/, '')) ? lemma : null;
}

/** The base form, or null where the lemma cannot be it. */
export function baseOf({ lemma, lower, tag }: Node): string | null {
  const base = settleBase(lemma.toLowerCase());
  if (base === null) return null;
  if (!/^[a-z-]{2,}$/.test(base)) return null;
  if (
    tag === 'VBD' &&
    base === lower &&
    !/^(?:cut|put|set|hit|let|read|cost|shut|spread|hurt|beat|cast|split|bet|burst|quit|rid|shed|thrust|upset|wed|bid)$/.test(
      base,
    )
  )
    return null;
  if (tag === 'VBZ' && base === lower) return null;
  return base;
}
