// The term that a sentence defines: "[Erosion] is the process by which ...".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';

const MOST_TERM = 4;
const LEAST_SAID = 6;

/** "[Erosion] is the process by which ...", "a cell without a nucleus is called [a prokaryote]". */
export function termGaps(reading: Reading, read: ReadSentence, places: readonly number[]): Left[] {
  const held = new Set(places);
  const root = read.nodes.find(({ base }) => base === 'root');
  if (!root || !held.has(root.place)) return [];
  const term = definedTerm(root) ?? explainedTerm(root) ?? calledTerm(root);
  if (!term) return [];
  const own = places.filter((place) => place >= term.left && place <= term.right);
  const gone = own.filter((place) => !/^(?:an?|the)$/.test(read.nodes[place]?.lower ?? ''));
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined || gone.length > MOST_TERM) return [];
  if (gone.length !== last - first + 1 || places.length - gone.length < LEAST_SAID) return [];
  const plain = gone.every((place) => /^(?:NOUN|ADJ)$/.test(read.nodes[place]?.pos ?? ''));
  const others = new Set(
    places.flatMap((place) => (gone.includes(place) ? [] : (read.nodes[place]?.lemma ?? []))),
  );
  // A word of the term in what is said of it gives it away.
  if (!plain || gone.some((place) => others.has(read.nodes[place]?.lemma ?? ''))) return [];
  const answer = reading.article.text.slice(read.nodes[first]?.start, read.nodes[last]?.end);
  return [{ gone, answer, gap: { type: 'term' } }];
}

/** The subject of "is a ... that", where what it is said to be tells it from all others. */
function definedTerm(root: Node): Node | null {
  const subject = root.children.find(({ relation }) => relation === 'nsubj');
  const copula = root.children.find(({ base }) => base === 'cop');
  // "the Sun's outer atmosphere" is one as well as "the outer atmosphere of the Sun".
  const article = root.children.find(({ base }) => base === 'det');
  const owned = root.children.some(
    ({ relation, children }) =>
      relation === 'nmod:poss' && children.some(({ form }) => /^['’]s?$/.test(form)),
  );
  const told = root.children.some(
    ({ base, place, relation }) =>
      place > root.place && (relation === 'acl:relcl' || base === 'acl' || base === 'nmod'),
  );
  if (!subject || !(told || owned) || root.tag !== 'NN' || subject.pos !== 'NOUN') return null;
  if (!/^(?:is|are)$/.test(copula?.lower ?? '')) return null;
  if (!owned && !/^(?:an?|the)$/.test(article?.lower ?? '')) return null;
  if (
    subject.children.some(
      ({ base, lower }) =>
        base === 'nmod' ||
        base === 'acl' ||
        base === 'conj' ||
        /^(?:this|that|these|one|another|some)$/.test(lower),
    )
  )
    return null;
  return subject.arcConfidence > SURE_ARC && root.arcConfidence > SURE_ARC ? subject : null;
}

/** "Specific heat is defined as ...", "Erosion refers to ...". */
function explainedTerm(root: Node): Node | null {
  const passive = root.lemma === 'define' && root.tag === 'VBN';
  const active = root.lemma === 'refer' && /^(?:VBZ|VBP)$/.test(root.tag);
  if (!passive && !active) return null;
  const subject = root.children.find(({ base }) => base === 'nsubj');
  const told = root.children.some(
    ({ base, children }) =>
      base === 'obl' && children.some(({ lower }) => lower === (passive ? 'as' : 'to')),
  );
  const plain =
    subject?.children.every(({ base }) => /^(?:det|amod|compound)$/.test(base)) === true;
  return subject?.pos === 'NOUN' && told && plain ? subject : null;
}

/** What something "is called", at the end of the sentence. */
function calledTerm(root: Node): Node | null {
  if (!/^(?:call|term|name)$/.test(root.lemma) || root.tag !== 'VBN') return null;
  const term = root.children.find(
    ({ base, place, pos }) => /^(?:xcomp|obj)$/.test(base) && place > root.place && pos === 'NOUN',
  );
  const passive = root.children.some(({ lower }) => /^(?:is|are)$/.test(lower));
  return term &&
    passive &&
    term.arcConfidence > SURE_ARC &&
    term.children.every(({ base }) => /^(?:det|amod|compound)$/.test(base))
    ? term
    : null;
}

const SURE_ARC = 0.6;
