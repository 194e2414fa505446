// "Anna Bell opened the school in 1961[, and it closed when ...]": where the first clause of a sentence ends that says
// something by itself.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';

const LEAST_TOKENS = 7;
const MOST_TOKENS = 26;
/** Of what is left out, so many at least: else the whole is as short. */
const LEAST_LEFT_OUT = 5;
/** What an opening like "In the spring of 1961," has at most. */
const MOST_OPENING = 8;
/** They begin what only adds to it. */
const ADDS =
  /^(?:and|but|while|whereas|although|though|which|who|whose|where|when|because|so|with|including|after|since)$/;
/** The sentence opens with what leans on the rest, or promises more. */
const LEANS =
  /^(?:since|although|though|while|whereas|as|because|when|whenever|where|after|before|until|despite|not|unlike|rather|if|unless|whether|once)$/;
const PROMISES = /^(?:either|neither|whether|if|unless)$/;

/** Place past its last word, or null where it does not end before the sentence does. */
export function leadingClauseEnd(nodes: readonly Node[]): number | null {
  if (LEANS.test(nodes[0]?.lower ?? '')) return null;
  for (const { place, form, start } of nodes) {
    if (place < LEAST_TOKENS || nodes.length - place < LEAST_LEFT_OUT) continue;
    if (place > MOST_TOKENS) return null;
    // "1623–25": no break.
    const dash = /^[–—]$/.test(form) && (nodes[place - 1]?.end ?? 0) < start;
    if (form === ';' || dash || (form === ',' && onlyAdds(nodes, place)))
      return isClause(nodes.slice(0, place)) ? place : null;
  }
  return null;
}

/** "[, and] it closed", "[, which] was new", "[, making] it": not "a bell, a clock, and a map". */
function onlyAdds(nodes: readonly Node[], comma: number): boolean {
  const next = nodes[comma + 1];
  if (!next) return false;
  if (/^VB[GN]$/.test(next.tag)) return true;
  if (!ADDS.test(next.lower)) return false;
  if (!/^(?:and|but)$/.test(next.lower)) return true;
  return nodes.slice(comma + 2).some(({ tag }) => isFiniteTag(tag));
}

/** A subject with its verb, and no list or aside that was cut through. */
function isClause(left: readonly Node[]): boolean {
  const commas = left.filter(({ form }) => form === ',').map(({ place }) => place);
  const opening = /^(?:ADP|ADV)$/.test(left[0]?.pos ?? '') && (commas[0] ?? 0) <= MOST_OPENING;
  if (commas.length > (opening ? 1 : 0)) return false;
  if (left.some(({ lower, form }) => PROMISES.test(lower) || /^[([]$/.test(form))) return false;
  // "not only ..., but": half of what is said.
  if (left.some(({ lower, place }) => lower === 'not' && left[place + 1]?.lower === 'only'))
    return false;
  const from = commas[0] ?? 0;
  return left.some(
    (verb) =>
      verb.place > from &&
      isFiniteHead(verb) &&
      !/^(?:acl|advcl|ccomp|csubj)$/.test(verb.base) &&
      verb.children.some(
        ({ base, place }) => /^(?:nsubj|expl)$/.test(base) && place < verb.place && place >= from,
      ),
  );
}

const isFiniteHead = ({ tag, children }: Node): boolean =>
  isFiniteTag(tag) ||
  children.some(({ base, tag: own }) => /^(?:aux|cop)$/.test(base) && isFiniteTag(own));
