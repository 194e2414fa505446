// "has died" and "had stagnated" are told from where the page stands: by itself the sentence says "died", "stagnated".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { ReadSentence } from './reading.ts';

/** Forms of which one is past and participle. */
const BOTH =
  /^(?:\w{2,}ed|built|found|led|sent|held|won|lost|left|made|read|bought|brought|sold|met|spent|taught|sought|kept|stood)$/;
/** They say how the time goes with another one, or with now. */
const OTHER_TIME =
  /^(?:since|by|before|after|when|until|till|while|already|never|ever|just|once|previously|earlier|later|ago|yet|always|for|so|not|still|recently|now|long)$/;

/** The auxiliary can go and nothing but the tense is another. */
export function isSpareHave(read: ReadSentence, node: Node): boolean {
  if (node.lemma !== 'have' || node.base !== 'aux' || node.quoted) return false;
  const verb = node.parent;
  if (verb?.base !== 'root' || verb.tag !== 'VBN' || !BOTH.test(verb.lower)) return false;
  if (verb.children.filter(({ base }) => base === 'aux').length > 1) return false;
  // "has published 40 books" goes on; who has died has died.
  if (/^(?:VBZ|VBP)$/.test(node.tag)) return verb.lemma === 'die';
  if (read.nodes.some(({ lower }) => OTHER_TIME.test(lower))) return false;
  return node.lower === 'had' && !read.nodes.some((one) => one !== node && tellsMore(one));
}

/** Another verb with a time of its own; what "which" tells is told by the way. */
const tellsMore = (one: Node): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(one.tag) &&
  (/^(?:aux|cop)$/.test(one.base) ? one.parent : one)?.relation !== 'acl:relcl';
