// What a sentence leaves open: said under a condition, in doubt or in denial.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

const CONDITION = /^(?:if|unless|whether|lest|provided|supposing|assuming)$/;
const DOUBT =
  /^(?:doubt|deny|dispute|disprove|refute|question|wonder|unlikely|uncertain|unclear|doubtful|impossible|improbable|false|untrue|wrong|pretend)$/;
const DENIED = /^(?:not|n['’]t|never|hardly|scarcely|no|neither|nobody|nothing)$/;
const HEDGES =
  /^(?:perhaps|maybe|possibly|presumably|conceivably|supposedly|seemingly|apparently)$/;

/**
 * "If the plan works, it will ...", "It is not certain that ...", "Anna denied that ...", "the claim that ...",
 * "Perhaps ...".
 */
export function isUnsettled(predicate: Node): boolean {
  let node: Node | null = predicate;
  while (node) {
    const { base, children, parent }: Node = node;
    if (children.some(isCondition) || children.some((child) => opensInDoubt(child, predicate)))
      return true;
    if (!parent || !/^(?:ccomp|csubj|xcomp|conj|acl)$/.test(base)) return false;
    const completes = base !== 'conj';
    if (completes && base !== 'xcomp' && isDoubted(parent)) return true;
    if (base === 'acl')
      return children.some((child) => child.base === 'mark' && child.lower === 'that');
    node = parent;
  }
  return false;
}

const isCondition = ({ base, children }: Node): boolean =>
  base === 'advcl' &&
  children.some((child) => child.base === 'mark' && CONDITION.test(child.lower));

/** In front it is left out with what else links the sentence to its neighbours. */
const opensInDoubt = ({ base, lower, place }: Node, predicate: Node): boolean =>
  base === 'advmod' && HEDGES.test(lower) && place < (predicate.left ?? 0) + 1;

const isDoubted = ({ lemma, children }: Node): boolean =>
  DOUBT.test(lemma.toLowerCase()) || children.some(({ lower }) => DENIED.test(lower));
