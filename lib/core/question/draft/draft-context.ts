// What all drafting rules draw on, gathered once from an article's facts.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { tellPlainly } from '#lib/core/fact/tell-plainly.ts';
import { midSentence } from './ask.ts';
import type { DraftContext } from './draft.ts';
import { nounPhrases } from './noun-phrases.ts';
import { type PhrasePool, poolPhrase } from './phrase-pool.ts';
import { verbPhrases } from './verb-phrases.ts';

export function draftContext(
  reading: Reading,
  found: readonly FoundFact[],
  seed: string,
): DraftContext {
  const facts = found.map(({ fact }) => fact);
  return {
    reading,
    seed,
    facts,
    pool: poolOf(found, reading),
    statements: statementsOf(found, reading),
    review: {
      names: reading.analysis.names.map(({ canonical, aliases }) => [canonical, ...aliases]),
      facts: facts.flatMap(({ parts }) =>
        typeof parts.statement === 'string' ? [parts.statement] : [],
      ),
    },
  };
}

const poolOf = (found: readonly FoundFact[], reading: Reading): PhrasePool =>
  spread([
    ...found.flatMap(({ statement, target }) => {
      const phrase = statement && target ? poolPhrase(reading, statement, target) : null;
      return phrase && phrase.shape !== 'verb' ? [phrase] : [];
    }),
    ...nounPhrases(reading),
    ...verbPhrases(reading),
  ]);

/** Phrases of a long article that are looked at for each key: more would cost more than they give. */
const MOST_PHRASES = 600;

function spread(phrases: PhrasePool): PhrasePool {
  if (phrases.length <= MOST_PHRASES) return phrases;
  const told = new Map(phrases.map((phrase) => [`${phrase.shape}|${phrase.text}`, phrase]));
  const all = [...told.values()];
  const step = Math.max(1, all.length / MOST_PHRASES);
  return Array.from(
    { length: Math.min(MOST_PHRASES, all.length) },
    (_, at) => all[Math.floor(at * step)],
  ).filter((phrase) => phrase !== undefined);
}

function statementsOf(found: readonly FoundFact[], reading: Reading): DraftContext['statements'] {
  const told = new Map<string, { sentence: number; text: string }>();
  for (const { statement } of found) {
    if (!statement || statement.lead.length > 0) continue;
    const { text, pointing } = tellPlainly(reading, statement);
    if (pointing !== null) continue;
    const opening = midSentence(reading, statement, statement.subject[0] as number, text);
    told.set(text, { sentence: statement.sentence, text: opening });
  }
  return [...told.values()];
}
