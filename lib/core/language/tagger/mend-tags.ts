// Nouns that the tagger takes for verbs, where the words around leave no room for a verb.
import type { TaggedToken } from '../analysis.ts';

/** Their past is as their base. */
const SAME_PAST =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|put|quit|set|shed|shut|split|spread|thrust|upset)$/;

/** Places of verbs that must be past, since one alone does it: "Norway [beat] Chile", "she [let] him go". */
export function pastVerbs(tokens: readonly Pick<TaggedToken, 'form' | 'tag'>[]): number[] {
  return tokens.flatMap(({ form, tag }, place) => {
    if (!/^(?:VBP|VB)$/.test(tag) || !SAME_PAST.test(form)) return [];
    let from = place - 1;
    const last = tokens[from];
    if (tag === 'VBP' && /^(?:he|she|it)$/i.test(last?.form ?? '')) return [place];
    while (/^(?:NNP|JJ|DT|NN)$/.test(tokens[from]?.tag ?? '')) from -= 1;
    const before = tokens[from];
    const opens = from < 0 || /^(?:[,.;:]|``|''|IN|RB|RBR|-LRB-)$/.test(before?.tag ?? '');
    return from < place - 1 && last?.tag === 'NNP' && opens ? [place] : [];
  });
}

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
