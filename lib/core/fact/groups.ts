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

type Pairs = Map<string, { option: string; fact: Fact }>;

/** Without whom the list itself gives away, or whose role another of the list may have as well. */
function tellApart(pairs: Pairs): Pairs {
  const people = [...pairs].map(([name, { option, fact }]) => ({
    name,
    option,
    head: String(fact.parts.head ?? ''),
  }));
  return new Map(
    [...pairs].flatMap(([name, { option, fact }]) => {
      const others = people.filter((other) => other.name !== name);
      const told = others.reduce(unnamed, option);
      const named = others.some((other) => told.includes(other.name.split(' ').at(-1) ?? ''));
      const vague =
        !saysWhere(option, String(fact.parts.head ?? '')) &&
        others.some((other) => other.head === fact.parts.head);
      return named || vague ? [] : [[name, { option: told, fact }] as const];
    }),
  );
}

/** "Ada Bell's secretary" -> "the mayor's secretary" beside "Ada Bell: the Lima mayor". */
const unnamed = (option: string, { name, head }: { name: string; head: string }): string =>
  /^\p{Ll}+$/u.test(head)
    ? option.replace(new RegExp(`^${name.replace(/[.\\]/g, '\\$&')}(?=['’]s )`, 'u'), `the ${head}`)
    : option;

const PARTY =
  /\b(?:Republican|Democratic|Democrat|GOP|Conservative|Labour|Labor|Liberal|Green|Socialist|Tory)\b/g;

/** "the Lima mayor", "mayor of Lima": not "the Republican mayor". */
const saysWhere = (option: string, head: string): boolean =>
  /\p{Lu}/u.test(option.replace(PARTY, '').replace(head, ''));

function gather(
  found: readonly FoundFact[],
  kind: Fact['kind'],
  left: string,
  right: string,
): FoundFact[] {
  const pairs: Pairs = new Map();
  for (const { fact } of found) {
    const [prompt, option] = [fact.parts[left], fact.parts[right]];
    if (fact.kind !== kind || typeof prompt !== 'string' || typeof option !== 'string') continue;
    const taken = [...pairs.values()].some((pair) => pair.option === option);
    if (!taken && !pairs.has(prompt)) pairs.set(prompt, { option, fact });
  }
  const chosen = [...tellApart(pairs)].slice(0, MOST);
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
