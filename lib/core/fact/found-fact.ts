// What a rule finds in a claim, before it is numbered, weighed and given its proof.
import type { Claim } from './claim.ts';
import type { Fact, FactKind } from './fact.ts';

export type FoundFact = {
  kind: FactKind;
  claim: Claim;
  parts: Fact['parts'];
};
