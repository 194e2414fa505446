// What pronouns and definite noun phrases were said to stand for, against GUM's chains, with the treebank's words.
import type { Reference, TextSpan } from '#lib/core/language/coreference/reference.ts';
import { goldMentions, headOf } from '#lib/core/language/entities/gold-mentions.ts';
import type { GoldDocument } from './gold-document.ts';

/** `anaphors`: what the system looked at; `resolved` of them it named an antecedent for. */
export type CoreferenceScore = { anaphors: number; resolved: number; right: number };

/** Right where the heads of both phrases are heads of mentions of one chain. */
export function measureCoreference(
  score: CoreferenceScore,
  references: readonly Reference[],
  gold: GoldDocument,
): void {
  const chains = gold.source.map((sentence) => {
    const heads = new Map<number, Set<string>>();
    for (const { chain, first, last } of goldMentions(sentence)) {
      const head = headOf(sentence.tokens, first, last);
      heads.set(head, (heads.get(head) ?? new Set()).add(chain));
    }
    return heads;
  });
  const chainsOf = ({ sentence, first, last }: TextSpan): ReadonlySet<string> => {
    const head = headOf(gold.sentences[sentence]?.tokens ?? [], first, last);
    return chains[sentence]?.get(head) ?? new Set();
  };
  for (const reference of references) {
    score.anaphors += 1;
    if (!reference.antecedent) continue;
    score.resolved += 1;
    const possible = chainsOf(reference.antecedent);
    if ([...chainsOf(reference)].some((chain) => possible.has(chain))) score.right += 1;
  }
}
