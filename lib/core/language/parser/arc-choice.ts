// Which of a word's readings to take: a weighed sum over the little known of each, fitted on text not learnt from.
import { roundSteps } from '#lib/core/language/linear/steps.ts';
import { ALL_SOURCES, type ArcCandidate, BANDS, RELATIONS, SOURCES } from './arc-candidates.ts';

/** A candidate with the judge's score, in logarithms of odds. */
type Judged = ArcCandidate & { judged: number };

/** Of the facts of a candidate, the bands of its margins and of those of the arc it stands against. */
const MARGIN_FACTS = 4;
const MOST_RIVALS = 7;

const TYPES = ALL_SOURCES * 2;
const OF_TYPE = 1 + ALL_SOURCES;
const OF_COUNT = OF_TYPE + TYPES;
const OF_BACKING = OF_COUNT + TYPES * (MOST_RIVALS + 1);
const OF_MARGINS = OF_BACKING + 4 + ALL_SOURCES * 4;
const OF_RELATION = OF_MARGINS + SOURCES * MARGIN_FACTS * BANDS;
const CHOICE_WEIGHTS = OF_RELATION + 2 * RELATIONS;

/** Places of the weights that count for `readings[at]`; the first two are multiplied by its judged score. */
function placesOf(readings: readonly Judged[], at: number): number[] {
  const { head, relation, source, backing, facts } = readings[at] as Judged;
  const type = source * 2 + (head === readings[0]?.head ? 1 : 0);
  const kind = Math.min(relation, RELATIONS - 1);
  return [
    0,
    1 + source,
    OF_TYPE + type,
    OF_COUNT + type * (MOST_RIVALS + 1) + Math.min(MOST_RIVALS, readings.length),
    OF_BACKING + backing,
    OF_BACKING + 4 + source * 4 + backing,
    ...facts.slice(0, MARGIN_FACTS).map((fact) => OF_MARGINS + fact),
    OF_RELATION + (source > 4 ? RELATIONS : 0) + kind,
  ];
}

function sumOf(places: readonly number[], judged: number, weights: Float64Array): number {
  let sum = 0;
  places.forEach((place, at) => {
    sum += (weights[place] as number) * (at < 2 ? judged : 1);
  });
  return sum;
}

/** How good each reading of a word is beside the others. @param weights of `fitChoice` */
export function weighReadings(readings: readonly Judged[], weights: Float64Array): number[] {
  if (readings.length === 1) return [0];
  return readings.map(({ judged }, at) => sumOf(placesOf(readings, at), judged, weights));
}

/** What share of all that speaks for a word's readings speaks for each, 0..1. @param scores of `weighReadings` */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The readings of one word, and for each: 2 head and relation right, 1 the head, 0 neither. */
export type ChoiceExample = { readings: readonly Judged[]; right: readonly number[] };

const ROUNDS = 25;
const RATE = 0.1;
const DECAY = 0.02;

/** AdaGrad on the log loss of the best readings among all; the order is as given, so the same input gives the same weights. */
export function fitChoice(examples: readonly ChoiceExample[]): Float64Array {
  const weights = new Float64Array(CHOICE_WEIGHTS);
  weights[0] = 1;
  const squares = new Float64Array(CHOICE_WEIGHTS).fill(1);
  const contested = examples.flatMap(({ readings, right }) => {
    const best = Math.max(...right);
    if (right.every((one) => one === best)) return [];
    return [{ readings, best: right.map((one) => one === best) }];
  });
  const places = contested.map(({ readings }) => readings.map((_, at) => placesOf(readings, at)));
  for (let round = 0; round < ROUNDS; round += 1) {
    contested.forEach(({ readings, best }, example) => {
      const own = places[example] ?? [];
      const powers = own.map((list, at) =>
        Math.exp(sumOf(list, readings[at]?.judged ?? 0, weights)),
      );
      const sum = (wanted: (at: number) => boolean) =>
        powers.reduce((total, power, at) => total + (wanted(at) ? power : 0), 0);
      const all = sum(() => true);
      const good = sum((at) => best[at] === true);
      own.forEach((list, at) => {
        const power = powers[at] as number;
        const miss = (best[at] ? power / good : 0) - power / all;
        list.forEach((place, order) => {
          const weight = weights[place] as number;
          const value = order < 2 ? (readings[at]?.judged ?? 0) : 1;
          const step = miss * value - DECAY * (weight - (place === 0 ? 1 : 0));
          const square = (squares[place] as number) + step * step;
          squares[place] = square;
          weights[place] = weight + (RATE * step) / Math.sqrt(square);
        });
      });
    });
  }
  return roundSteps(weights);
}
