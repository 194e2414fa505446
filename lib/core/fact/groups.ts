// Facts of one kind gathered, where there are enough of them to be matched: people and what they are.
import type { Fact } from './fact.ts';
import type { FoundFact } from './found-fact.ts';
import { gatherFact } from './make-fact.ts';

const LEAST = 3;
const MOST = 4;

/** parts: prompts and options, side by side. */
export function findGroups(found: readonly FoundFact[]): FoundFact[] {
  return gather(found, 'role', 'person', 'whole');
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
  const fact = gatherFact(
    'part-whole',
    parts,
    chosen.flatMap(([, { fact }]) => fact.quotes),
    chosen.map(([, pair]) => pair.fact.confidence),
  );
  return [{ fact, statement: null, target: null, number: null }];
}
