// Fits the weights of the choice on a treebank with chains of mentions: multinomial logistic regression.
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { goldMentions, headOf, namedMentions } from '#lib/core/language/entities/gold-mentions.ts';
import { groupNames } from '#lib/core/language/names/group-names.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import type { Chain } from './chain.ts';
import { type Features, type ReferenceClass, type Weights, weighOptions } from './choice.ts';
import { walkReferences } from './resolve.ts';

/** A document of the treebank as the core reads one: gold words, tags and trees, sentences parted by a space. */
export function asParsed(doc: readonly ConlluSentence[]): {
  text: string;
  sentences: ParsedSentence[];
} {
  let text = '';
  let paragraph = -1;
  const sentences = doc.map((sentence): ParsedSentence => {
    const offset = text.length;
    text += `${sentence.text} `;
    if (sentence.newPar) paragraph += 1;
    const tokens = sentence.tokens.map(({ form, lemma, xpos, upos, head, deprel, start, end }) => ({
      form,
      lemma,
      tag: xpos,
      pos: upos,
      head,
      relation: deprel,
      start: offset + start,
      end: offset + end,
      tagConfidence: 1,
      arcConfidence: 1,
    }));
    return {
      start: offset,
      end: offset + sentence.text.length,
      paragraph: Math.max(0, paragraph),
      kind: 'sentence',
      tokens,
    };
  });
  return { text, sentences };
}

/** Chains of the mentions headed by each token of each sentence. */
export function goldChains(doc: readonly ConlluSentence[]): Map<number, Set<string>>[] {
  return doc.map((sentence) => {
    const heads = new Map<number, Set<string>>();
    for (const { chain, first, last } of goldMentions(sentence)) {
      const head = headOf(sentence.tokens, first, last);
      heads.set(head, (heads.get(head) ?? new Set()).add(chain));
    }
    return heads;
  });
}

/** Weights after `epochs` passes, rounded to hundredths. While learning, right decisions are followed. */
export function trainChoice(
  documents: readonly (readonly ConlluSentence[])[],
  { epochs, rate, decay }: { epochs: number; rate: number; decay: number },
): Weights {
  const weights: Record<ReferenceClass, Record<string, number>> = {
    he: {},
    she: {},
    it: {},
    they: {},
    phrase: {},
  };
  const read = documents.map((doc) => {
    const parsed = asParsed(doc);
    const entities = doc.flatMap((sentence, place) =>
      namedMentions(sentence).map((mention) => ({
        ...mention,
        sentence: place,
        start: parsed.sentences[place]?.tokens[mention.first]?.start ?? 0,
        end: parsed.sentences[place]?.tokens[mention.last]?.end ?? 0,
        subtype: null,
        confidence: 1,
      })),
    );
    return {
      ...parsed,
      groups: groupNames(parsed.text, parsed.sentences, entities),
      gold: goldChains(doc),
    };
  });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = rate / (1 + epoch);
    for (const { text, sentences, groups, gold } of read) {
      walkReferences(
        text,
        { sentences },
        groups,
        (
          kind: ReferenceClass,
          options: readonly Features[],
          none: Features,
          { sentence, at }: { sentence: number; at: number },
          chains: readonly Chain[] = [],
        ) => {
          const own = gold[sentence]?.get(at);
          const right = chains.findIndex(({ mentions }) => {
            const last = mentions.at(-1);
            const theirs = last && gold[last.sentence]?.get(last.head);
            return (
              own !== undefined &&
              theirs !== undefined &&
              [...own].some((chain) => theirs.has(chain))
            );
          });
          const chances = weighOptions(kind, options, none, weights);
          const table = weights[kind];
          [...options, none].forEach((features, place) => {
            const wanted = place === (right < 0 ? options.length : right) ? 1 : 0;
            const miss = wanted - (chances[place] ?? 0);
            for (const [name, value] of Object.entries(features)) {
              const held = table[name] ?? 0;
              table[name] = held + step * (miss * value - decay * held);
            }
          });
          return { choice: right, confidence: 1 };
        },
      );
    }
  }
  for (const table of Object.values(weights)) {
    for (const name of Object.keys(table)) table[name] = Math.round((table[name] ?? 0) * 100) / 100;
  }
  return weights;
}
