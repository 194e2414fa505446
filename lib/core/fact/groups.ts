// Facts of one kind gathered, where there are enough of them to be matched: acronyms, people and what they are.
import { hashText } from '#lib/core/seed/random.ts';
import type { Fact } from './fact.ts';
import type { FoundFact } from './found-fact.ts';

const LEAST = 3;
const MOST = 4;

/** parts: prompts and options, side by side. */
export function findGroups(found: readonly FoundFact[]): FoundFact[] {
  return [...gather(found, 'role', 'person', 'whole')];
}

function gather(
  found: readonly FoundFact[],
  kind: Fact['kind'],
  left: string,
  right: string,
): FoundFact[] {
  const pairs = new Map<string, { option: string; fact: Fact }>();
  for (const { fact } of found) {
    const [prompt, option] = [fact.parts[left], fact.parts[right]];
    if (fact.kind !== kind || typeof prompt !== 'string' || typeof option !== 'string') continue;
    const taken = [...pairs.values()].some((pair) => pair.option === option);
    if (!taken && !pairs.has(prompt)) pairs.set(prompt, { option, fact });
  }
  const chosen = [...pairs].slice(0, MOST);
  if (chosen.length < LEAST) return [];
  const parts = {
    prompts: chosen.map(([prompt]) => prompt),
    options: chosen.map(([, { option }]) => option),
    of: kind,
  };
  const quotes = chosen.flatMap(([, { fact }]) => fact.quotes);
  const fact: Fact = {
    id: `f-${hashText(`group|${JSON.stringify(parts)}`).slice(0, 10)}`,
    kind: 'part-whole',
    quotes: quotes.filter(
      (quote, at) => quotes.findIndex(({ start }) => start === quote.start) === at,
    ),
    parts,
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: Math.min(...chosen.map(([, pair]) => pair.fact.confidence)),
    salience: 0,
  };
  return [{ fact, statement: null, target: null, number: null }];
}
