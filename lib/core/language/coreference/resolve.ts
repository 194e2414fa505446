// Says what pronouns and definite noun phrases stand for, or that it does not know. Precision first.
import type { Analysis, ParsedToken } from '#lib/core/language/analysis.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { type Candidate, childrenOf, findCandidates } from './candidates.ts';
import {
  type Chain,
  fitsPronoun,
  groupOf,
  mayBind,
  phraseFeatures,
  pronounFeatures,
  type Spoken,
} from './chain.ts';
import { type Decide, decideByWeights, type Weights } from './choice.ts';
import { isEmptyIt, type PronounClass, pronounClass } from './pronouns.ts';
import { quotedTokens, speakersOf } from './quotes.ts';
import type { Reference, TextSpan } from './reference.ts';

/** How far back the thing may have been spoken of, in sentences. */
const REACH: Readonly<Record<PronounClass | 'phrase', number>> = {
  he: 3,
  she: 3,
  it: 2,
  they: 2,
  phrase: 15,
};
/** At most so many things are weighed, the latest first. */
const MOST_OPTIONS = 24;
const DEFINITE = /^(?:the|this|that|these|those)$/;

/**
 * References in order of the text: every third-person pronoun but the empty "it" ("it rained"), and those definite noun
 * phrases that are found to repeat an earlier one. Names are settled by the groups, not here. Without a parse little is found.
 * @param groups of `groupNames` for the same text. @param weights of `loadChoice`
 */
export function resolve(
  text: string,
  analysis: Pick<Analysis, 'sentences'>,
  groups: readonly NameGroup[],
  weights: Weights,
): Reference[] {
  return walkReferences(text, analysis, groups, decideByWeights(weights));
}

/** `resolve` with a decision of one's own: to learn and to measure. `decide` sees options in the order of `heads`. */
export function walkReferences(
  text: string,
  { sentences }: Pick<Analysis, 'sentences'>,
  groups: readonly NameGroup[],
  decide: Decide | ((...args: [...Parameters<Decide>, readonly Chain[]]) => ReturnType<Decide>),
): Reference[] {
  const candidates = findCandidates(sentences, groups);
  const quoted = quotedTokens(text, sentences);
  const ofGroup = new Map<number, Chain>();
  const ofLemma = new Map<string, Chain[]>();
  const recent: Chain[][] = sentences.map(() => []);
  const references: Reference[] = [];

  const speak = (chain: Chain, spoken: Spoken) => {
    if (chain.spoken.at(-1)?.sentence !== spoken.sentence) recent[spoken.sentence]?.push(chain);
    chain.spoken.push(spoken);
  };

  const takeUp = (
    candidate: Candidate,
    children: readonly (readonly number[])[],
    tokens: readonly ParsedToken[],
  ) => {
    const { sentence, head, group, lemma } = candidate;
    const same = group === null ? phraseChain(candidate, children, tokens) : ofGroup.get(group);
    const chain = same ?? { mentions: [], spoken: [] };
    if (!same && group !== null) ofGroup.set(group, chain);
    if (!same && group === null)
      ofLemma.set(lemma, [...(ofLemma.get(lemma) ?? []), chain].slice(-MOST_OPTIONS));
    chain.mentions.push(candidate);
    speak(chain, {
      sentence,
      at: head,
      relation: candidate.relation,
      pronoun: null,
      quoted: quoted[sentence]?.[head] ?? false,
    });
  };

  const phraseChain = (
    candidate: Candidate,
    children: readonly (readonly number[])[],
    tokens: readonly ParsedToken[],
  ) => {
    if (!DEFINITE.test(candidate.determiner)) return undefined;
    const { sentence, head } = candidate;
    const back = (chain: Chain) => sentence - (chain.spoken.at(-1)?.sentence ?? 0);
    const chains = (ofLemma.get(candidate.lemma) ?? [])
      .filter((chain) => back(chain) <= REACH.phrase)
      .reverse();
    const of = (children[head] ?? []).some(
      (child) => child > head && /^(?:acl|nmod|obl|advcl)/.test(tokens[child]?.relation ?? ''),
    );
    const options = chains.map((chain) =>
      phraseFeatures(candidate, chain, chains.length - 1, back(chain), of),
    );
    const { choice, confidence } = decide('phrase', options, {}, { sentence, at: head }, chains);
    const chain = chains[choice];
    const antecedent = chain?.mentions.at(-1);
    if (!chain || !antecedent) return undefined;
    references.push({
      ...spanOf(candidate),
      kind: 'noun-phrase',
      antecedent: spanOf(antecedent),
      group: groupOf(chain),
      confidence,
    });
    return chain;
  };

  const pronounChains = (
    kind: PronounClass,
    tokens: readonly ParsedToken[],
    sentence: number,
    at: number,
  ) => {
    const speakers = quoted[sentence]?.[at]
      ? speakersOf(tokens, quoted[sentence] ?? [])
      : new Set<number>();
    const found = new Map<Chain, Spoken>();
    for (let back = sentence; back >= Math.max(0, sentence - REACH[kind]); back -= 1) {
      for (const chain of [...(recent[back] ?? [])].reverse()) {
        if (found.size >= MOST_OPTIONS) return found;
        if (found.has(chain) || !fitsPronoun(kind, chain)) continue;
        const here = chain.spoken.slice(-8).filter((spoken) => spoken.sentence === sentence);
        if (
          here.some(
            (spoken) =>
              speakers.has(spoken.at) ||
              (spoken.pronoun === null && !mayBind(tokens, at, spoken.at)),
          )
        )
          continue;
        const last = chain.spoken.at(-1);
        if (last) found.set(chain, last);
      }
    }
    return found;
  };

  sentences.forEach(({ tokens }, sentence) => {
    const children = childrenOf(tokens);
    const here = [...(candidates[sentence] ?? [])];
    tokens.forEach((token, at) => {
      for (; here[0]?.head === at; here.shift()) takeUp(here[0], children, tokens);
      const kind = pronounClass(token);
      if (!kind || (kind === 'it' && isEmptyIt(tokens, children, at))) return;
      const inQuote = quoted[sentence]?.[at] ?? false;
      const found = pronounChains(kind, tokens, sentence, at);
      const chains = [...found.keys()];
      const options = [...found].map(([chain, last]) =>
        pronounFeatures(tokens, at, sentence, inQuote, chain, last, kind),
      );
      const none = {
        none: 1,
        [`none ${token.relation.replace(/:.*/, '')}`]: 1,
        options: Math.log2(1 + options.length),
        quoted: inQuote ? 1 : 0,
      };
      const { choice, confidence } = decide(kind, options, none, { sentence, at }, chains);
      const chain = chains[choice];
      const antecedent = chain?.mentions.at(-1);
      const place = { start: token.start, end: token.end, sentence, first: at, last: at };
      references.push({
        ...place,
        kind: 'pronoun',
        antecedent: antecedent ? spanOf(antecedent) : null,
        group: chain ? groupOf(chain) : null,
        confidence,
      });
      if (chain)
        speak(chain, { sentence, at, relation: token.relation, pronoun: kind, quoted: inQuote });
    });
  });
  return references.sort((a, b) => a.start - b.start);
}

const spanOf = ({ start, end, sentence, first, last }: TextSpan): TextSpan => ({
  start,
  end,
  sentence,
  first,
  last,
});
