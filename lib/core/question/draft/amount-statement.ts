// "Nearly 300 schools closed." -> "More than 200 schools closed.": an amount told more roughly, which has to be thought
// over, and which no search finds.
import { roughAmounts } from '#lib/core/fact/amount-gap.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { PlacedNumber } from '#lib/core/fact/reading.ts';
import { statementPlaces } from '#lib/core/fact/word-places.ts';
import type { Asked } from './ask.ts';
import { isAssertedOf } from './asserted.ts';
import type { Draft, DraftContext } from './draft.ts';
import { frontTime } from './front-time.ts';
import { rationaleOf } from './parts.ts';
import { tellRoughly } from './rough-amount.ts';
import { tell } from './tell.ts';
import { tellWhole } from './tell-whole.ts';

const TRUST = 0.7;
const MOST_WORDS = 28;

/** Of a sentence that stands alone, or of a statement. */
export function draftAmountStatement(found: FoundFact, context: DraftContext): Draft[] {
  const { whole, statement, number } = found;
  const { reading } = context;
  if (whole?.gap.type === 'amount') {
    const { headless, denied, inQuotes } = whole.signs;
    if (headless || denied || inQuotes) return [];
    const { gone, gap, sentence } = whole;
    return drafted(found, context, sentence, gone, gap.placed, (text) => {
      const { text: stem, proofs } = tellWhole(reading, whole, text);
      return { stem, proofs, pointing: null };
    });
  }
  const read = statement && reading.sentences[statement.sentence];
  if (!read || !number) return [];
  const amount = roughAmounts(reading, read, statementPlaces(statement)).find(
    ({ placed }) => placed === number,
  );
  if (!amount) return [];
  return drafted(found, context, statement.sentence, amount.gone, number, (text) =>
    tell(reading, frontTime(reading, statement), amount.gone, text),
  );
}

function drafted(
  { fact }: FoundFact,
  { reading, seed }: DraftContext,
  sentence: number,
  gone: readonly number[],
  { number }: PlacedNumber,
  told: (text: string) => Asked,
): Draft[] {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  // "may have sold 340 ferries": fewer than 200 is not false.
  if (fact.modality === 'hedged' || !isAssertedOf(nodes, gone)) return [];
  const last = gone.at(-1) ?? 0;
  const text = reading.article.text.slice(nodes[gone[0] ?? 0]?.start, nodes[last]?.end);
  const avoid = new Set(reading.analysis.numbers.map(({ value }) => value));
  return tellRoughly(number, text, nodes[last + 1]?.lower === 'of', `${seed}|${fact.id}`, avoid)
    .map(({ text: amount, value }) => ({ ...told(amount), value }))
    .filter(({ stem, pointing }) => pointing === null && stem.split(' ').length <= MOST_WORDS)
    .map(({ stem, proofs, value }) => ({
      kind: 'true-false',
      factId: fact.id,
      stem,
      value,
      rationale: rationaleOf(fact),
      skill: 'number',
      proofs,
      trust: fact.confidence * TRUST,
    }));
}
