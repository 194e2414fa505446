// "The plan was first proposed during the ____": a sentence on what happens once, with one part left out and without
// the parts that other questions ask for.
import type { FoundFact } from './found-fact.ts';
import { happensOnce } from './happens-once.ts';
import { withoutLinks } from './linking.ts';
import { losesSense } from './lost-sense.ts';
import { makeFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import { gapsOf } from './sentence-gaps.ts';
import { leanStatement } from './shorten.ts';
import type { Statement } from './statement.ts';
import { gapKind } from './whole-sentences.ts';
import { statementPlaces } from './word-places.ts';

/** With fewer words it says too little. */
const LEAST_TOKENS = 6;
const PLAIN = {
  dependent: false,
  leaning: false,
  told: false,
  headless: false,
  inQuotes: false,
  denied: false,
};

export function findLeanSentences(reading: Reading, full: Statement): FoundFact[] {
  const read = reading.sentences[full.sentence];
  const statement = withoutLinks(reading, full);
  if (!read || statement.helper !== null || statement.attribution !== null) return [];
  if (statement.modality !== 'asserted' || !happensOnce(reading, statement)) return [];
  const { sentence, bound } = statement;
  return gapsOf(reading, read, statementPlaces(statement)).flatMap(
    ({ gone, answer, gap }): FoundFact[] => {
      if (!/^(?:name|proper)$/.test(gap.type)) return [];
      const lean = leanStatement(reading, statement, gone);
      if (!lean || lean.rest.length === 0) return [];
      const places = statementPlaces(lean);
      if (losesSense(read.nodes, places) !== null) return [];
      if (places.length < LEAST_TOKENS || !gone.every((place) => places.includes(place))) return [];
      const told = render(reading, sentence, places, { bound });
      if (told.pointing !== null) return [];
      const fact = makeFact(reading, {
        kind: gapKind(gap, read, gone),
        sentence,
        parts: { statement: `${told.text}.`.replace(/\.\.$/, '.'), [gap.type]: answer },
        confidence: statement.confidence,
        proofs: told.proofs,
      });
      const whole = { sentence, places, bound, gone, answer, gap, signs: PLAIN };
      return [{ fact, statement: null, target: null, number: null, whole }];
    },
  );
}
