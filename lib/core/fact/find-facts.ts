// All facts of an article, in the order of the text, each with its proof.
import type { Article, Quote } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import { hashText } from '#lib/core/seed/random.ts';
import { findAgents } from './agent.ts';
import { findDates } from './date.ts';
import type { Fact } from './fact.ts';
import type { FoundFact } from './found-fact.ts';
import { findLists } from './list.ts';
import { findQuantities } from './quantity.ts';
import { readClaims } from './read-claims.ts';
import { type Reading, readingOf } from './reading.ts';
import { findRoles } from './role.ts';
import { weighSentences } from './salience.ts';

export function findFacts(article: Article): Fact[] {
  const reading = readingOf(article);
  const weights = weighSentences(article);
  const facts = [
    ...readClaims(reading)
      .filter(({ modality }) => modality !== 'hedged')
      .flatMap((claim) => [
        ...findQuantities(claim, reading),
        ...findDates(claim, reading),
        ...findAgents(claim, reading),
        ...findLists(claim),
      ])
      .map((found) => fromClaim(found, weights)),
    ...acronymFacts(reading, weights),
    ...roleFacts(reading, weights),
  ];
  return unique(facts).sort((a, b) => startOf(a) - startOf(b) || compare(a.id, b.id));
}

function fromClaim({ kind, claim, parts }: FoundFact, weights: readonly number[]): Fact {
  return fact({
    kind,
    quotes: claim.quotes,
    parts,
    attribution: claim.attribution,
    modality: claim.modality,
    salience: weights[claim.sentence] ?? 0,
  });
}

function acronymFacts({ article, acronyms }: Reading, weights: readonly number[]): Fact[] {
  return acronyms.flatMap(({ short, long, sentence }) =>
    plainFact(article, sentence, weights, 'acronym', { short, long }),
  );
}

function roleFacts({ article, acronyms }: Reading, weights: readonly number[]): Fact[] {
  return article.sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    if (sentence.kind !== 'sentence' || text.length > 450) return [];
    return findRoles(text, acronyms).flatMap((role) =>
      plainFact(article, index, weights, 'role', role),
    );
  });
}

/** A fact that the article itself states in one sentence. */
function plainFact(
  article: Article,
  index: number,
  weights: readonly number[],
  kind: Fact['kind'],
  parts: Fact['parts'],
): Fact[] {
  const sentence = article.sentences[index];
  if (!sentence) return [];
  const quotes: Quote[] = [quoteSentence(article, sentence)];
  const salience = weights[index] ?? 0;
  return [fact({ kind, quotes, parts, attribution: null, modality: 'asserted', salience })];
}

function fact(found: Omit<Fact, 'id'>): Fact {
  const name = `${found.kind}|${found.quotes[0]?.start ?? 0}|${JSON.stringify(found.parts)}`;
  return { id: `f-${hashText(name).slice(0, 10)}`, ...found };
}

/** A person's role is told once, the first time; so is "five years". */
function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ id, kind, parts }) => {
    const once = kind === 'role' ? parts.person : parts.duration;
    const name = once === undefined ? id : `${kind}|${String(once)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function startOf(fact: Fact): number {
  return fact.quotes[0]?.start ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
