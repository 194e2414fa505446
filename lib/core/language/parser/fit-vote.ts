// Fits the vote of the two passes, and the confidence of every arc, on text that was not learnt from.
import { arcCandidates, BANDS, type MarginBands, markFacts, runPass } from './arc-candidates.ts';
import { fitArcScorer } from './arc-scorer.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import type { GoldToken } from './gold-examples.ts';
import { chooseMarkHead } from './mark-heads.ts';
import type { PassResult } from './parse-pass.ts';
import { type ParserParts, parseWords } from './parse-sentence.ts';
import { splitMarks } from './split-marks.ts';

/** Upper ends of bands holding equal shares of the margins. */
function bandEnds(margins: number[]): number[] {
  const sorted = Float64Array.from(margins).sort();
  return Array.from(
    { length: BANDS - 1 },
    (_, at) => sorted[Math.floor((sorted.length * (at + 1)) / BANDS)] ?? 0,
  );
}

function bandsOf(runs: readonly PassResult[]): MarginBands {
  return {
    arcs: bandEnds(runs.flatMap((run) => [...run.arcMargins])),
    relations: bandEnds(runs.flatMap((run) => [...run.relationMargins])),
  };
}

type Example = { facts: number[]; right: boolean };

/** A reading is right where head and relation (without its subtype) are. */
export function fitVote(
  models: Omit<ParserParts, 'bands' | 'weights'>,
  heldOut: readonly (readonly GoldToken[])[],
): { bands: MarginBands; weights: Float64Array } {
  const usable = heldOut.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const splits = usable.map(splitMarks);
  const runs = splits.map(({ words }) => ({
    forward: runPass(words, models.forward),
    backward: runPass(words, models.backward),
  }));
  const bands = bandsOf(runs.flatMap(({ forward, backward }) => [forward, backward]));
  const plain = (relation: string | undefined) => relation?.split(':')[0];
  const examples: Example[] = [];
  runs.forEach(({ forward, backward }, at) => {
    const { places } = splits[at] ?? { places: [] };
    for (const { child, head, relation, facts } of arcCandidates(forward, backward, bands).flat()) {
      const gold = usable[at]?.[places[child] ?? -1];
      const right =
        gold?.head === (head < 0 ? -1 : places[head]) &&
        plain(gold?.relation) === plain(models.relations[relation]);
      examples.push({ facts, right });
    }
  });
  const parts = { ...models, bands, weights: fitArcScorer(examples) };
  const marks = usable.flatMap((sentence) => markExamples(sentence, parts));
  return { bands, weights: fitArcScorer([...examples, ...marks]) };
}

/** Punctuation as it is attached in the voted tree. */
function markExamples(sentence: readonly GoldToken[], parts: ParserParts): Example[] {
  const tree = parseWords(sentence, parts);
  const examples: Example[] = [];
  sentence.forEach((gold, place) => {
    if ((tree.order[place] as number) >= 0) return;
    const { head, margin } = chooseMarkHead(tree, place, parts.marks);
    tree.heads[place] = head;
    const right = gold.head === head && gold.relation === 'punct';
    examples.push({ facts: markFacts(margin, tree.chances[head] as number), right });
  });
  return examples;
}
