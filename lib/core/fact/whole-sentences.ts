// Sentences that stand alone as they are, and what of them can be left out for a reader to fill in. Nothing is
// rearranged, so the least can go wrong.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { boundIn, repeatsName } from './bound-words.ts';
import type { FactKind, Modality } from './fact.ts';
import type { FoundFact } from './found-fact.ts';
import { leadingClauseEnd } from './leading-clause.ts';
import { losesClause } from './lost-clause.ts';
import { makeFact } from './make-fact.ts';
import type { Named, PlacedNumber, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import { gapsOf } from './sentence-gaps.ts';
import { isBeside, sideClause } from './side-clause.ts';
import { hasSlip } from './source-slip.ts';
import { withoutSpare } from './spare-parts.ts';
import { speakerOf } from './speaker.ts';
import { type Signs, type Standing, standing } from './standing-sentence.ts';
import { modalityOf } from './statement.ts';
import { toldPhrase } from './told-phrase.ts';

export type Gap =
  /** `anchored`: a date, an amount or another name beside it makes one name right. */
  | { type: 'name'; named: Named; anchored: boolean }
  | { type: 'year'; year: string }
  | { type: 'number'; placed: PlacedNumber }
  /** With what qualifies it: "nearly 300", "$4 million". */
  | { type: 'amount'; placed: PlacedNumber }
  | { type: 'term' }
  /** The clause that "because" opens. */
  | { type: 'cause' }
  | { type: 'proper' }
  /** What stands in its place once the two are exchanged. */
  | { type: 'exchange'; other: string }
  | { type: 'keyword'; noun: Node };

/** A sentence with a part that can be left out. */
export type WholeSentence = {
  sentence: number;
  /** Ascending places of the kept tokens: all but an opening that links it to the sentence before. */
  places: readonly number[];
  /** Pronouns that the sentence itself explains. */
  bound: ReadonlySet<number>;
  /** What is left out, and the text of it. */
  gone: readonly number[];
  answer: string;
  gap: Gap;
  signs: Signs;
};

/** The article says it for sure, and without the help of other sentences: what is changed in it makes it false. */
export const isSure = (whole: WholeSentence): boolean => !whole.signs.dependent && isPlain(whole);

/** The article itself says it, in one sentence that was read well. */
export const isPlain = ({ signs }: WholeSentence): boolean =>
  !(signs.told || signs.headless || signs.denied);

export type Left = Pick<WholeSentence, 'gone' | 'answer' | 'gap'>;

export function findWholeSentences(reading: Reading): FoundFact[] {
  return reading.sentences.flatMap((read, sentence) => {
    if (hasSlip(read.nodes)) return [];
    const whole = standing(reading, read, sentence);
    const end = leadingClauseEnd(read.nodes);
    const lead = end === null ? null : leading(reading, read, sentence, end);
    const short = lead ? gapsIn(reading, read, sentence, lead) : [];
    const asked = new Set(short.map(nameOfGap));
    const full = whole ? gapsIn(reading, read, sentence, whole) : [];
    // What the first clause tells is asked without the others.
    return [...short, ...full.filter((one) => !asked.has(nameOfGap(one)))];
  });
}

const nameOfGap = ({ whole }: FoundFact): string => `${whole?.gap.type} ${whole?.gone.join(' ')}`;

/** The first clause by itself; null where somebody is said to have said it behind. */
function leading(
  reading: Reading,
  read: ReadSentence,
  sentence: number,
  end: number,
): Standing | null {
  const clauses = reading.analysis.clauses[sentence] ?? [];
  const attributed = clauses.some(
    ({ attribution, predicate }) => attribution !== null && predicate < end,
  );
  return attributed ? null : standing(reading, read, sentence, end);
}

function gapsIn(
  reading: Reading,
  read: ReadSentence,
  sentence: number,
  { places, signs }: Standing,
): FoundFact[] {
  const bound = boundIn(reading, sentence, places);
  const told = render(reading, sentence, places, { bound, spoken: signs.inQuotes });
  if (told.pointing !== null || repeatsName(read, told.text)) return [];
  // "the conglomerate" is Hana: nobody could say so of "the ____".
  const isTold = (place: number): boolean =>
    read.nodes[place]?.children.some(
      (child) => child.lower === 'the' && toldPhrase(reading, sentence, child) !== null,
    ) === true;
  const gaps = gapsOf(reading, read, places).filter((left) => {
    const { gap, gone } = left;
    return (
      !isBeside(read.nodes, left) &&
      (!signs.denied || gap.type === 'number') &&
      (gap.type === 'cause' || !gone.some((place) => isTold(place)))
    );
  });
  const shortened = (gone: readonly number[]): readonly number[] => {
    const left = sideClause(read.nodes, places, gone) ?? withoutSpare(read.nodes, places, gone);
    if (left.length === places.length || losesClause(read.nodes, left)) return places;
    // "they" of those that are left out
    const own = boundIn(reading, sentence, left);
    return left.every((place) => !bound.has(place) || own.has(place)) ? left : places;
  };
  return gaps.map(({ gone, answer, gap }): FoundFact => {
    const fact = makeFact(reading, {
      kind: gapKind(gap, read, gone),
      sentence,
      parts: { statement: `${told.text}.`.replace(/\.\.$/, '.'), [gap.type]: answer },
      attribution: toldBy(reading, sentence),
      modality: modalityIn(reading, sentence),
      confidence: confidenceOf(read, places, gap),
      proofs: told.proofs,
    });
    return {
      fact,
      statement: null,
      target: null,
      number: null,
      whole: { sentence, places: shortened(gone), bound, gone, answer, gap, signs },
    };
  });
}

/** Hedged or reported where any clause is; else that of the first. */
function modalityIn({ analysis }: Reading, sentence: number): Modality {
  const all = (analysis.clauses[sentence] ?? []).map(modalityOf);
  return (['hedged', 'reported'] as const).find((one) => all.includes(one)) ?? all[0] ?? 'asserted';
}

/** Whoever says it within the sentence, where they have a name. */
function toldBy(reading: Reading, sentence: number): string | null {
  for (const clause of reading.analysis.clauses[sentence] ?? []) {
    if (clause.attribution === null) continue;
    const speaker = speakerOf(reading, sentence, clause);
    if (speaker.type === 'named') return speaker.name;
  }
  return null;
}

export function gapKind(gap: Gap, { nodes }: ReadSentence, gone: readonly number[]): FactKind {
  if (gap.type === 'year') return 'date';
  if (gap.type === 'number' || gap.type === 'amount') return 'quantity';
  if (gap.type === 'term') return 'definition';
  if (gap.type === 'cause') return 'cause';
  if (gap.type !== 'name') return 'action';
  const before = nodes[(gone[0] ?? 0) - 1]?.lower ?? '';
  return gap.named.group.type === 'place' && /^(?:in|at|from|to|near)$/.test(before)
    ? 'location'
    : 'action';
}

/** The least sure of what the gap stands on. */
function confidenceOf(
  { nodes, entities }: ReadSentence,
  places: readonly number[],
  gap: Gap,
): number {
  const root = nodes.find(({ base }) => base === 'root');
  const mean =
    places.reduce((sum, place) => sum + (nodes[place]?.tagConfidence ?? 0), 0) / places.length;
  const name =
    gap.type === 'name'
      ? Math.max(
          0,
          ...entities
            .filter(
              ({ first, last }) =>
                first <= gap.named.mention.last && last >= gap.named.mention.first,
            )
            .map(({ confidence }) => confidence),
        )
      : 1;
  return Math.min(mean, root?.tagConfidence ?? 0, name);
}
