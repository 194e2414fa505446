// Reading a fact's named parts.
import type { Fact } from '#lib/core/fact/fact.ts';

/** @returns '' where the part is missing or a list */
export function textPart(fact: Fact, name: string): string {
  const part = fact.parts[name];
  return typeof part === 'string' ? part : '';
}

/** @returns [] where the part is missing or a text */
export function listPart(fact: Fact, name: string): string[] {
  const part = fact.parts[name];
  return Array.isArray(part) ? part : [];
}

/** Who somebody is, of a fact of that kind; '' where a part is missing. */
export const roleOf = (fact: Fact): { person: string; whole: string; head: string } => ({
  person: textPart(fact, 'person'),
  whole: textPart(fact, 'whole'),
  head: textPart(fact, 'head'),
});

/** How a reason is told: the statement, with whose word it is. */
export function rationaleOf(fact: Fact): string {
  const told = textPart(fact, 'statement');
  return fact.attribution === null ? told : `According to ${fact.attribution}: ${told}`;
}
