// What the parts of a statement tell: who did it, to what, when, where, why and what for.
import type { FactKind } from './fact.ts';
import type { FoundFact } from './found-fact.ts';
import { ofStatement } from './make-fact.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import { LOOSE, SURE, type Target, type TargetKind } from './target.ts';
import { targetsOf } from './targets.ts';
import { tellPlainly } from './tell-plainly.ts';

const KINDS: Record<TargetKind, FactKind> = {
  subject: 'action',
  object: 'action',
  agent: 'action',
  oblique: 'action',
  time: 'date',
  duration: 'quantity',
  place: 'location',
  purpose: 'purpose',
  aim: 'purpose',
  cause: 'cause',
  manner: 'cause',
  predicate: 'definition',
};

export function findClauseFacts(reading: Reading, statement: Statement): FoundFact[] {
  const whole = tellPlainly(reading, statement);
  return targetsOf(reading, statement).flatMap((target): FoundFact[] => {
    if (
      target.answer.pointing !== null ||
      target.confidence <
        (/^(?:oblique|place|time)$/.test(target.kind) && target.preposition !== null ? LOOSE : SURE)
    )
      return [];
    const parts = {
      statement: whole.text,
      [target.kind]: target.answer.text,
      verb: statement.clause.verb.lemma,
    };
    const proofs = [...whole.proofs, ...target.answer.proofs];
    const fact = ofStatement(reading, statement, kindOf(target), parts, proofs);
    return [{ fact, statement, target, number: null }];
  });
}

const kindOf = ({ kind }: Target): FactKind => KINDS[kind];
