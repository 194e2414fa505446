// Nouns that the tagger takes for verbs, where the words around leave no room for a verb.
import type { TaggedToken } from '../analysis.ts';

const FINITE = /^(?:VB[DPZ]|MD)$/;
const SAID = /^(?:said|says|reported|wrote|added)$/;

/** Places of words in -s that are nouns: "The training and [exchanges] aim to help". */
export function mistakenVerbs(tokens: readonly Pick<TaggedToken, 'form' | 'tag'>[]): number[] {
  return tokens.flatMap(({ form, tag }, place) => {
    const [opening, noun, joint, next] = [-3, -2, -1, 1].map((by) => tokens[place + by]);
    if (tag !== 'VBZ' || !/s$/.test(form) || !/^(?:and|or)$/.test(joint?.form ?? '')) return [];
    if (!/^NNS?$/.test(noun?.tag ?? '') || !/^(?:DT|IN|JJ|PRP\$)$/.test(opening?.tag ?? ''))
      return [];
    if (FINITE.test(next?.tag ?? '')) return [place];
    // "said the plan for training and [exchanges] in many fields, ..., showed"
    const told = tokens.slice(0, place).some((token) => token.tag === 'VBD');
    const shown = tokens.some((token, at) => {
      const verb = tokens[at + 1];
      return (
        at > place &&
        token.form === ',' &&
        FINITE.test(verb?.tag ?? '') &&
        !SAID.test(verb?.form ?? '')
      );
    });
    return told && shown && opening?.tag === 'IN' && next?.tag === 'IN' ? [place] : [];
  });
}
