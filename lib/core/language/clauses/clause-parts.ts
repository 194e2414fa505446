// The parts of a clause around its verb, gathered.
import { readAdjuncts } from './adjuncts.ts';
import { readAppositives, readComplement, readObjects } from './arguments.ts';
import type { Clause, Subject } from './clause.ts';
import type { Node } from './sentence-tree.ts';

/** @param verb place of the main verb or copula */
export function adjunctsAndParts(
  nodes: readonly Node[],
  predicate: Node,
  verb: number,
  subject: Subject | null,
): Pick<Clause, 'objects' | 'complement' | 'adjuncts' | 'appositives'> {
  const objects = readObjects(nodes, predicate);
  const complement = readComplement(nodes, predicate, verb);
  const adjuncts = readAdjuncts(nodes, predicate);
  const named = subject?.from === 'own' ? [subject] : [];
  const phrases = [...named, ...objects, ...adjuncts.filter(({ clausal }) => !clausal)];
  const nominal = complement && complement.kind === 'noun' ? [complement] : [];
  return {
    objects,
    complement,
    adjuncts,
    appositives: readAppositives(nodes, [...phrases, ...nominal]),
  };
}
