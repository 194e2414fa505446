// All "to ..." phrases of an article, as material for wrong aims and purposes.

import type { Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import type { PoolPhrase } from './phrase-pool.ts';

const MOST = 12;
const LEAST = 2;

export function verbPhrases(reading: Reading): PoolPhrase[] {
  return reading.sentences.flatMap(({ nodes }, sentence) => {
    if (reading.article.sentences[sentence]?.kind !== 'sentence') return [];
    return nodes.flatMap((node): PoolPhrase[] => {
      const to = node.children.find(({ base, lower }) => base === 'mark' && lower === 'to');
      if (node.tag !== 'VB' || !to || to.place !== node.place - 1 || node.arcConfidence < 0.4)
        return [];
      if (!/^(?:xcomp|advcl|acl)$/.test(node.base) || EMPTY.test(node.lemma)) return [];
      if (!node.children.some(({ base }) => base === 'obj')) return [];
      const places: number[] = [];
      for (let at = node.place; at <= node.coreRight; at += 1) {
        const word = nodes[at];
        if (!word || /^(?:WP|WDT|WRB|PRP|PRP\$)$/.test(word.tag) || /^[,;:()“”"]$/.test(word.form))
          break;
        places.push(at);
      }
      while (
        places.length > 0 &&
        !/^(?:NOUN|PROPN|ADV|VERB|NUM)$/.test(nodes[places.at(-1) as number]?.pos ?? '')
      )
        places.pop();
      if (places.length < LEAST || places.length > MOST || isCutShort(node, places.at(-1) ?? 0))
        return [];
      const { text, pointing } = render(reading, sentence, places);
      if (pointing !== null) return [];
      return [
        {
          text,
          shape: 'verb',
          sentence,
          governor: node.parent?.lemma ?? '',
          subject: '',
          lemma: node.lemma.toLowerCase(),
          words: new Set(contentWords(text).map((word) => word.replace(/s$/, ''))),
          length: places.length,
        },
      ];
    });
  });
}

/** Verbs that say little without the page: "make the task", "do with it". */
const EMPTY = /^(?:make|do|have|be|become|get|let|seem|take|put|give|go|come|keep|hit)$/;

/** What the verb needs lies behind the last word: "make the task [easier]", "find and keep [it]". */
const isCutShort = (verb: Node, last: number): boolean =>
  verb.children.some(
    ({ base, right, place }) =>
      /^(?:obj|xcomp|ccomp|iobj|conj)$/.test(base) && place > verb.place && right > last,
  );
