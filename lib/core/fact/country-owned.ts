// "the economy" after "Peru's economy" or "the Peruvian economy": Peru's, where the article speaks of no other's.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { countries } from '#lib/core/language/lists/countries.ts';
import { possessive } from './name-words.ts';
import { nounUses, type Source } from './noun-uses.ts';

/** Each country has one. */
const OF_COUNTRIES = /^(?:economy|government|parliament|currency|army|constitution)$/;

const WITH_THE = /^(?:United|Netherlands|Philippines|Czech|Dominican|Central African)/;

const countryOf = new Map<string, string>();
for (const { names, people } of countries)
  for (const name of [...names, ...people]) countryOf.set(name, names[0] ?? name);

/** @returns the phrase with its owner and the sentence that tells; null where nobody's or two could be meant */
export function ownedByCountry(
  source: Source,
  sentence: number,
  the: Node,
): { text: string; proof: number; last: number } | null {
  const nodes = source.sentences[sentence]?.nodes ?? [];
  const noun = nodes[the.place + 1];
  if (!noun || noun !== the.parent || the.quoted || !OF_COUNTRIES.test(noun.lower)) return null;
  const next = nodes[noun.place + 1];
  // "the economy of the region", "the government plan", "the government's plan"
  if (
    next &&
    (/^(?:NN|JJ|HYPH|POS|VBN)/.test(next.tag) || /^(?:of|that|which|in)$/.test(next.lower))
  )
    return null;
  // "Peru feared for the economy": told already, or another's.
  if (nodes.some(({ form }) => countryOf.has(form))) return null;
  const owners = (nounUses(source).get(noun.lower) ?? []).flatMap((use) => {
    const owner = use.node.children
      .filter(({ place }) => place < use.node.place)
      .map(({ form }) => countryOf.get(form))
      .find((name) => name !== undefined);
    return owner ? [{ owner, sentence: use.sentence }] : [];
  });
  const [first] = owners;
  if (!first || first.sentence >= sentence || owners.some(({ owner }) => owner !== first.owner))
    return null;
  return {
    text: `${WITH_THE.test(first.owner) ? 'the ' : ''}${possessive(first.owner)} ${noun.form}`,
    proof: first.sentence,
    last: noun.place,
  };
}
