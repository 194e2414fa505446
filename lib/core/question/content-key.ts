// What a person can change of a question, as one text: two with the same text are the same question.
import type { Question } from './question.ts';

/** Findings and score are what others say of it. Order of fields does not matter; space round texts neither. */
export function contentKey({ findings: _, score: __, ...content }: Question): string {
  return canonical(content);
}

function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}
