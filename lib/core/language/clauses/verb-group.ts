// The verbs of a clause: which words, which tense, voice and modal.
import type { Form, Tense, VerbGroup } from './clause.ts';
import type { Node } from './sentence-tree.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** The word by itself can carry a clause's tense: "went", "goes", "will". `tag` is a Penn tag. */
export const isFiniteTag = (tag: string): boolean => FINITE.has(tag);

const VERB = /^(?:VB|MD)/;
/** Places in the tree where a verb heads no clause of its own. */
const NO_CLAUSE = new Set(
  'aux cop compound flat fixed case mark discourse reparandum goeswith punct det cc amod nummod nmod obl obj iobj nsubj'.split(
    ' ',
  ),
);
const NOMINAL = new Set('amod nummod nmod obl obj iobj nsubj'.split(' '));
const CLAUSAL = new Set('xcomp ccomp advcl acl csubj conj parataxis root'.split(' '));
const CONTRACTED: Record<string, string> = {
  "'ll": 'will',
  wo: 'will',
  "'d": 'would',
  ca: 'can',
  sha: 'shall',
};

const INNER_SUBJECT = /^(?:nsubj|csubj)(?::pass)?$|^expl/;

export type Predicate = { node: Node; verb: VerbGroup; form: Form };

/**
 * The verb group that `node` heads, or null where it heads no clause.
 * @param first the verb that it is joined to: "will train AND EQUIP" has its auxiliaries there
 */
export function readPredicate(node: Node, first: Predicate | null): Predicate | null {
  const helpers = helpersOf(node);
  // "They 've been late", "it is called": no copulas, whatever the tree says.
  const copula =
    (node.tag === 'VBN'
      ? null
      : helpers.findLast(({ base, lemma }) => base === 'cop' && lemma !== 'have')) ?? null;
  const head = copula ?? node;
  const finite = helpers.some(({ tag }) => isFiniteTag(tag)) || isFiniteTag(node.tag);
  if (NO_CLAUSE.has(node.base) && !(finite && NOMINAL.has(node.base) && hasSubject(node)))
    return null;
  if (!VERB.test(head.tag)) return null;
  const own = group(node, head, helpers);
  if (finite) return { node, verb: own, form: 'finite' };
  const to = node.children.some(
    ({ base, lower }) => base === 'mark' && (lower === 'to' || lower === 'na'),
  );
  if (
    !to &&
    helpers.length === 0 &&
    node.base === 'conj' &&
    first &&
    sharesAuxiliary(node, first)
  ) {
    return { node, verb: shareGroup(own, first.verb), form: first.form };
  }
  if (!CLAUSAL.has(node.base)) return null;
  // "to protect and DEFEND"
  if (
    node.base === 'conj' &&
    node.tag === 'VB' &&
    helpers.length === 0 &&
    first?.form === 'infinitive'
  ) {
    return { node, verb: own, form: 'infinitive' };
  }
  if (head.tag !== 'VB')
    return { node, verb: own, form: helpers[0]?.tag === 'VB' ? 'infinitive' : 'participle' };
  const order =
    !to &&
    helpers.every(({ tag }) => tag === 'VB') &&
    node.base !== 'xcomp' &&
    node.base !== 'advcl';
  return { node, verb: own, form: order && !hasSubject(node) ? 'imperative' : 'infinitive' };
}

/** Auxiliaries and copula; in "The trouble is he left" not the copula of the outer clause. */
function helpersOf({ children }: Node): Node[] {
  const helpers = children.filter(({ base }) => base === 'aux' || base === 'cop');
  if (!children.some(({ relation }) => relation.endsWith(':outer'))) return helpers;
  const inner = children.filter(({ relation }) => INNER_SUBJECT.test(relation)).at(-1);
  return inner ? helpers.filter(({ place }) => place > inner.place) : [];
}

const hasSubject = (node: Node): boolean =>
  node.children.some(({ base }) => base === 'nsubj' || base === 'csubj' || base === 'expl');

/** The form fits behind the auxiliary of the first verb: will ... equip, was ... educated. */
function sharesAuxiliary(node: Node, { node: first, verb }: Predicate): boolean {
  if (verb.tokens.length < 2 && !verb.sharedAuxiliary) return false;
  const fits = node.tag === first.tag || (node.tag === 'VBN' && first.tag === 'VBD');
  return fits && node.tag !== 'VB' ? true : fits && verb.head === first.place;
}

function group(node: Node, head: Node, helpers: readonly Node[]): VerbGroup {
  const helping = new Set(helpers);
  const parts = node.children.filter(
    (child) => helping.has(child) || child.relation === 'compound:prt' || isNot(child.lower),
  );
  const tokens = [...parts, ...(head === node ? [node] : [])].map(({ place }) => place);
  const modal = helpers.find(({ tag }) => tag === 'MD') ?? null;
  const opening = helpers.find(({ tag }) => isFiniteTag(tag)) ?? head;
  const be = helpers.some(
    ({ lemma, base }) => base === 'aux' && (lemma === 'be' || lemma === 'get'),
  );
  const passive =
    helpers.some(({ relation }) => relation === 'aux:pass') ||
    (node.tag === 'VBN' && helpers.some(({ base, lemma }) => base === 'cop' && lemma === 'be')) ||
    (head.tag === 'VBN' && helpers.length === 0);
  return {
    head: head.place,
    tokens: tokens.sort((a, b) => a - b),
    lemma: head.lemma,
    tense: tenseOf(opening, modal),
    perfect: helpers.some(({ lemma, base }) => base === 'aux' && lemma === 'have'),
    progressive: head.tag === 'VBG' && be,
    voice: passive ? 'passive' : 'active',
    modal: modal ? modalLemma(modal) : null,
    sharedAuxiliary: false,
  };
}

function tenseOf(opening: Node, modal: Node | null): Tense | null {
  if (modal) return ['will', 'shall'].includes(modalLemma(modal)) ? 'future' : 'present';
  if (opening.tag === 'VBD') return 'past';
  return opening.tag === 'VBZ' || opening.tag === 'VBP' ? 'present' : null;
}

const modalLemma = ({ lower }: Node): string => CONTRACTED[lower] ?? lower;
const isNot = (lower: string): boolean => lower === 'not' || lower === "n't" || lower === 'never';

const shareGroup = (own: VerbGroup, first: VerbGroup): VerbGroup => ({
  ...own,
  tense: first.tense,
  perfect: first.perfect,
  progressive: first.progressive,
  voice: first.voice,
  modal: first.modal,
  sharedAuxiliary: true,
});
