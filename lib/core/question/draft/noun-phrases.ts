// All plain noun phrases of an article, as material for wrong options.

import type { Reading } from '#lib/core/fact/reading.ts';
import { render } from '#lib/core/fact/render.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { contentWords } from '#lib/core/question/review/question-text.ts';
import { midSentence } from './ask.ts';
import { type PoolPhrase, shapeOf } from './phrase-pool.ts';

const MOST = 9;
const NO_HEADS =
  /^(?:way|thing|one|other|lot|number|part|kind|sort|type|case|fact|time|year|month|day|example|reason|more|most|something|anything|nothing|everything|someone|anyone|everyone|result|process|addition|order|term|use|form|point|role|thing|amount|matter|area|level|set|series|piece|side|top|bottom|end|beginning|middle|rest|half|variety|majority|range)$/;

export function nounPhrases(reading: Reading): PoolPhrase[] {
  return reading.sentences.flatMap(({ nodes, references }, sentence) => {
    if (reading.article.sentences[sentence]?.kind !== 'sentence') return [];
    return nodes.flatMap((node): PoolPhrase[] => {
      if (
        !/^(?:nsubj|obj|obl|nmod)$/.test(node.base) ||
        node.pos !== 'NOUN' ||
        node.relation === 'nmod:poss' ||
        node.arcConfidence < 0.7
      )
        return [];
      if (NO_HEADS.test(node.lemma) || references.has(node.place) || node.quoted) return [];
      const inner = core(nodes, node);
      if (!inner) return [];
      const { text, pointing } = render(reading, sentence, inner);
      if (pointing !== null || text === '') return [];
      const target = { kind: 'object' as const, head: node, inner };
      const shape = shapeOf(reading, sentence, {
        ...target,
        places: inner,
        preposition: null,
        date: null,
        confidence: 1,
        answer: { text, pointing, proofs: [] },
      });
      if (shape === null) return [];
      return [
        {
          text: midSentence(reading, { sentence }, inner[0] as number, text),
          shape,
          sentence,
          governor: node.parent?.lemma ?? '',
          subject: '',
          lemma: node.lemma.toLowerCase(),
          words: new Set(contentWords(text).map((word) => word.replace(/s$/, ''))),
          length: inner.length,
        },
      ];
    });
  });
}

/** The phrase without clauses; null where it is odd or long. */
function core(nodes: readonly Node[], head: Node): number[] | null {
  const marks = head.children.filter(({ base, place }) => base === 'case' && place < head.place);
  const from = Math.max(head.coreLeft, ...marks.map(({ right }) => right + 1));
  const places: number[] = [];
  for (let at = from; at <= head.coreRight; at += 1) {
    const node = nodes[at];
    if (
      !node ||
      (node.pos === 'PUNCT' && node.form !== '-') ||
      /^(?:PRP|PRP\$|WP|WDT|EX)$/.test(node.tag)
    )
      return null;
    if (
      /^VB[DZP]$|^MD$/.test(node.tag) ||
      /^(?:this|that|these|those|such|another|other|same|any|some|many|few|several|both|all|each|every|no)$/.test(
        node.lower,
      )
    )
      return null;
    places.push(at);
  }
  return places.length === 0 || places.length > MOST ? null : places;
}
