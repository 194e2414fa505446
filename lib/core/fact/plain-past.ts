// "has died" and "had stagnated" are told from where the page stands: by itself the sentence says "died", "stagnated".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { ReadSentence } from './reading.ts';

/** Forms of which one is past and participle. */
const BOTH =
  /^(?:\w{2,}ed|built|found|led|sent|held|won|lost|left|made|read|bought|brought|sold|met|spent|taught|sought|kept|stood)$/;
/** They say how the time goes with another one, or with now. */
const OTHER_TIME =
  /^(?:since|by|before|after|when|until|till|while|already|never|ever|just|once|previously|earlier|later|ago|yet|always|for|so|not|still|recently|now|long)$/;

/**
 * What an auxiliary is in the past: "" where it goes, "was" for "had" before "been"; null where it stays.
 * @param kept places of the sentence that are told; all where it is not given
 */
export function plainPast(
  { nodes }: ReadSentence,
  node: Node,
  kept?: readonly number[],
): string | null {
  const verb = node.parent;
  if (node.base !== 'aux' || node.quoted || verb?.tag !== 'VBN') return null;
  const held = kept ? kept.flatMap((place) => nodes[place] ?? []) : nodes;
  // "which had been captured" told as a sentence of its own.
  const alone = kept !== undefined && held.every(({ base }) => base !== 'root');
  if (verb.base !== 'root' && !alone) return null;
  const helpers = verb.children.filter(({ base }) => base === 'aux');
  const [have, been, more] = helpers;
  if (have?.lemma !== 'have' || more || (been && been.lower !== 'been')) return null;
  if (/^(?:VBZ|VBP)$/.test(have.tag)) {
    // "has published 40 books" goes on; who has died has died.
    return verb.lemma === 'die' && !been ? '' : null;
  }
  if (have.lower !== 'had' || (!been && !BOTH.test(verb.lower))) return null;
  if (held.some(({ lower }) => OTHER_TIME.test(lower) && !(been && lower === 'by'))) return null;
  if (held.some((one) => one !== have && tellsMore(one))) return null;
  if (!been || node === been) return '';
  return isMany(verb) ? 'were' : 'was';
}

/** Another verb with a time of its own; what "which" tells is told by the way. */
const tellsMore = (one: Node): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(one.tag) &&
  (/^(?:aux|cop)$/.test(one.base) ? one.parent : one)?.relation !== 'acl:relcl';

function isMany(verb: Node): boolean {
  const subject = verb.children.find(({ base }) => base === 'nsubj');
  const noun = subject?.tag.startsWith('W') ? verb.parent : subject;
  return (
    noun !== null &&
    noun !== undefined &&
    (/^NNP?S$/.test(noun.tag) || noun.children.some(({ base }) => base === 'conj'))
  );
}
