// A term of the article's own field that it keeps coming back to, left out of a sentence that says something of it.
// Readers called half of these good, and a fifth of those for words that everybody knows: too many others fit.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { CURRENCIES, UNITS } from '#lib/core/language/numbers/unit-table.ts';
import { lemmaUses } from './lemma-uses.ts';
import { isMainNoun } from './main-nouns.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { isDated } from './word-places.ts';

const LEAST_LETTERS = 4;
const LEAST_USES = 2;
const MOST_OF_A_SENTENCE = 2;
const ROLES = /^(?:nsubj|obj|obl|nmod|root|conj)$/;
/** Each of them has neighbours that say the same: rooms, places, areas; blackouts, cuts, failures. */
const VAGUE =
  /^(?:space|place|spot|room|area|setting|surroundings|outage|blackout|shutdown|event|activity|issue|matter|item|object|material|feature|aspect|level|amount|method|process|approach|effort|effect|result|change|benefit)$/;
/** What stands for any of many things: "goods", "supplies". */
const GENERAL =
  /^(?:goods|suppl(?:y|ies)|provisions?|commodit(?:y|ies)|products?|resources?|equipment|gear|materials?|services?|facilit(?:y|ies)|devices?|components?|parts?|stuff|providers?|inhabitants?)$/;
/** What follows says which: "supplies such as lumber". */
const EXAMPLES = /^(?:such|including|like|e\.g\.?)$/;

const MONEY: ReadonlySet<string> = new Set(CURRENCIES.values());

/** "Hana, [the largest maker of boats]": another word of its kind would say the same. */
function isAside({ nodes }: ReadSentence, { left, place, base }: Node): boolean {
  let first = left;
  while (first < place && nodes[first]?.pos === 'PUNCT') first += 1;
  return base === 'appos' || (nodes[first - 1]?.form === ',' && nodes[first - 2]?.pos === 'PROPN');
}

function isExemplified(nodes: readonly Node[], place: number): boolean {
  const next = nodes[place + 1]?.form === ',' ? nodes[place + 2] : nodes[place + 1];
  return EXAMPLES.test(next?.lower ?? '') && !(next?.lower === 'like' && next.pos === 'VERB');
}

export function keywordGaps(
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): Left[] {
  const held = new Set(places);
  const uses = lemmaUses(reading);
  const lemmas = places.map((place) => read.nodes[place]?.lemma ?? '');
  return places
    .flatMap((place): { node: Node; gone: number[] }[] => {
      const node = read.nodes[place];
      if (!node || !/^NNS?$/.test(node.tag) || !ROLES.test(node.base) || isDated(read, place))
        return [];
      if (/^(?:some|any|every|no)(?:thing|one|body)$|^none$/.test(node.lower)) return [];
      if (
        VAGUE.test(node.lemma) ||
        GENERAL.test(node.lower) ||
        isExemplified(read.nodes, place) ||
        // "eight violations per [ferry]": of what, the subject tells.
        read.nodes[place - 1]?.lower === 'per' ||
        isPersonNoun(node.lemma) ||
        UNITS.has(node.lower) ||
        MONEY.has(node.lemma)
      )
        return [];
      // "diners", "protesters": people by another word as well.
      if (/(?:er|or|ist|ian|ent|ant)s$/.test(node.lower)) return [];
      if (node.form.length < LEAST_LETTERS || !/^\p{Ll}[\p{L}-]+$/u.test(node.form)) return [];
      if (nounClass(node.lemma) !== null || (uses.get(node.lemma) ?? 0) < LEAST_USES) return [];
      // What somebody finds of it is no fact of the field.
      if (node.quoted) return [];
      if (lemmas.filter((lemma) => lemma === node.lemma).length > 1) return [];
      if (isMainNoun(reading, node.lemma) || isAside(read, node)) return [];
      const [before, after] = [read.nodes[place - 1], read.nodes[place + 1]];
      if (/^[-–—/]/.test(before?.form ?? '') || /^[-–—/]/.test(after?.form ?? '')) return [];
      // "Y. [pestis]", "square [metres]": half of a name, half of a unit.
      if (/^(?:\.|square|cubic)$/.test(before?.form ?? '')) return [];
      const joined =
        before?.base === 'compound' &&
        before.head === place &&
        before.tag === 'NN' &&
        held.has(place - 1);
      // Half of a compound is no word by itself: "sea [lion]", "[insulin] resistance".
      if (
        node.base === 'compound' ||
        /^(?:NOUN|PROPN)$/.test(after?.pos ?? '') ||
        (before?.base === 'compound' && !joined)
      )
        return [];
      // "cast-[iron pipes]": cut within a word.
      if (joined && /^[-–—/]/.test(read.nodes[place - 2]?.form ?? '')) return [];
      return [{ node, gone: joined ? [place - 1, place] : [place] }];
    })
    .sort((a, b) => b.node.form.length - a.node.form.length || a.node.place - b.node.place)
    .slice(0, MOST_OF_A_SENTENCE)
    .map(({ node, gone }) => ({
      gone,
      answer: reading.article.text.slice(read.nodes[gone[0] ?? 0]?.start, node.end),
      gap: { type: 'keyword', noun: node },
    }));
}
