// Wrong long forms of an acronym, with the same initials and the same kind of head.
import type { Distractor } from './candidates.ts';
import { wrongExpansions } from './expansions.ts';

export function expansionDistractors(
  acronym: string,
  expansion: string,
  seed: string,
): Distractor[] {
  return (wrongExpansions(expansion, seed) ?? []).map((text) => ({
    text,
    provenance: 'word-swap',
    reason: { code: 'same-initials', params: { acronym } },
    closeness: 0.8,
  }));
}
