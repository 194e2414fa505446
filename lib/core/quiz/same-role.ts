// What somebody is, asked again beside a match of people and what they are.
import { roleOf } from '#lib/core/question/draft/parts.ts';
import type { Entry } from './question-worth.ts';

/** A match of people and roles tells what a question or a statement of one of them and their role asks. */
export function isSameRole(match: Entry, other: Entry): boolean {
  const { question } = match;
  if (question.kind !== 'matching' || question.skill !== 'who' || other.fact.kind !== 'role')
    return false;
  const { person, whole } = roleOf(other.fact);
  const words = new Set(whole.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (
    question.prompts.some(
      ({ text }) => person.includes(text) || other.question.stem.includes(text),
    ) ||
    question.options.some(({ text }) => {
      const own = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      return own.length > 0 && own.every((word) => words.has(word));
    })
  );
}
