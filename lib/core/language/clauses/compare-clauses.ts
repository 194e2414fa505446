// When two readings of a sentence have the same clause: verb, head of the subject, heads of the objects.
import type { ParsedSentence } from '../analysis.ts';
import type { Clause } from './clause.ts';

/** Equal for two finite clauses of the same text, whatever the tokenisation around those words. */
export function clauseKey({ tokens }: ParsedSentence, clause: Readonly<Clause>): string {
  const at = (place: number | undefined): string => {
    const token = place === undefined ? undefined : tokens[place];
    return token ? `${token.start}-${token.end}` : 'none';
  };
  const objects = clause.objects.map(({ head, role }) => `${role}:${at(head)}`).sort();
  return [at(clause.verb.head), at(clause.subject?.head), ...objects].join(' ');
}
