// Is it so, planned, possible, somebody's word, or not stated at all? And is it denied?
import type { Attribution, Clause, Form, Modality, VerbGroup } from './clause.ts';
import { DOUBTING, NEGATIVE, PLANNING } from './clause-words.ts';
import { childOf, type Node } from './sentence-tree.ts';

const DOUBT_ADVERBS = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'potentially',
  'presumably',
  'likely',
  'apparently',
  'conceivably',
  'seemingly',
]);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest']);

/** `above`: the clause that this one completes, describes or hangs on. `question`: the sentence is one. */
export function modalityOf(
  predicate: Node,
  verb: VerbGroup,
  form: Form,
  attribution: Attribution | null,
  above: Pick<Clause, 'modality' | 'kind'> | null,
  question: boolean,
): Modality {
  if (form === 'imperative' || question || isCondition(predicate)) return 'unasserted';
  const inherits = !['advcl', 'parataxis'].includes(predicate.base) && above !== null;
  if (inherits && above.modality === 'unasserted' && predicate.base !== 'acl') return 'unasserted';
  const own = ownModality(predicate, verb, form);
  if (own !== 'asserted') return own;
  if (predicate.base === 'xcomp' && above && above.modality !== 'asserted') return above.modality;
  if (predicate.base === 'ccomp' && predicate.parent && isWish(predicate.parent)) return 'planned';
  return attribution ? 'reported' : 'asserted';
}

function ownModality(predicate: Node, verb: VerbGroup, form: Form): Modality {
  if (verb.modal === 'will' || verb.modal === 'shall') return 'planned';
  if (verb.modal !== null) return 'possible';
  const open = childOf(predicate, 'xcomp');
  const infinitive =
    open?.children.some(({ base, tag }) => base === 'mark' && tag === 'TO') ?? false;
  const lemma = predicate.lemma.toLowerCase();
  const going = lemma === 'go' && predicate.tag === 'VBG';
  if (infinitive && PLANNING.has(predicate.lower)) return 'planned';
  if (infinitive && (going || (lemma !== 'go' && PLANNING.has(lemma)))) return 'planned';
  if (infinitive && DOUBTING.has(lemma)) return 'possible';
  if (predicate.children.some(({ base, lower }) => base === 'advmod' && DOUBT_ADVERBS.has(lower)))
    return 'possible';
  // "to train officers", "a plan to train officers": aims, not deeds.
  if (form === 'infinitive' && predicate.base !== 'xcomp' && predicate.base !== 'csubj')
    return 'planned';
  return 'asserted';
}

const isWish = ({ lemma }: Node): boolean =>
  [
    'hope',
    'wish',
    'propose',
    'recommend',
    'demand',
    'plan',
    'want',
    'expect',
    'promise',
    'pledge',
    'vow',
  ].includes(lemma.toLowerCase());

const isCondition = ({ children }: Node): boolean =>
  children.some(({ base, lower }) => base === 'mark' && CONDITION.has(lower));

/** "He did NOT leave", "NO one left", "They had NO money", "He has NEVER left". */
export function polarityOf(predicate: Node): Clause['polarity'] {
  const negative = predicate.children.some(
    (child) =>
      (['advmod', 'nsubj', 'obj', 'cc', 'det', 'aux'].includes(child.base) &&
        NEGATIVE.has(child.lower)) ||
      (['nsubj', 'obj', 'obl'].includes(child.base) && childOf(child, 'det')?.lower === 'no') ||
      (child.lower === 'longer' && child.children.some(({ lower }) => lower === 'no')),
  );
  return negative ? 'negative' : 'positive';
}
