// From facts to drafts: every way of asking after a fact that its kind knows.
import type { Fact } from '#lib/core/fact/fact.ts';
import { draftAcronym } from './acronym.ts';
import { draftAgent } from './agent.ts';
import { draftDate } from './date.ts';
import type { Draft, DraftContext } from './draft.ts';
import { draftList } from './list.ts';
import { draftQuantity } from './quantity.ts';
import { draftRole } from './role.ts';

const BY_KIND: Record<Fact['kind'], (fact: Fact, context: DraftContext) => Draft[]> = {
  quantity: draftQuantity,
  role: draftRole,
  acronym: draftAcronym,
  list: draftList,
  agent: draftAgent,
  date: draftDate,
};

export function draftQuestions(fact: Fact, context: DraftContext): Draft[] {
  return BY_KIND[fact.kind](fact, context);
}
