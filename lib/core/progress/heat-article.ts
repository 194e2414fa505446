// The article by how the class did on what each sentence proves, and by whether it is asked at all.
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Interval, KNOWN_FROM, wilsonInterval } from './confidence.ts';
import type { ItemFigures } from './item-analysis.ts';
import { meanOf } from './weighted-moments.ts';

/** `unasked`: no question's quote touches it. `unknown`: under five have handed in. */
export type HeatLevel = 'unasked' | 'unknown' | 'weak' | 'mixed' | 'firm';

export type SentenceHeat = {
  /** Its place among the article's sentences. */
  sentence: number;
  level: HeatLevel;
  /** Places, from 0, of the questions whose quote touches it. */
  questions: number[];
  /** Points / max over the questions, 0..1; null where it is not asked or nobody handed in. */
  facility: number | null;
  /** Of the facility, 95 %, at the fewest runs of its questions. */
  interval: Interval | null;
};

/** Under it, a sentence is to be taught again; from FIRM on, the class has it. */
const WEAK = 0.5;
const FIRM = 0.8;

/** In the article's order. */
export function heatArticle(
  { sentences }: Pick<Article, 'sentences'>,
  questions: readonly Question[],
  figures: readonly ItemFigures[],
): SentenceHeat[] {
  return sentences.map(({ start, end }, sentence) => {
    const asked = questions.flatMap(({ evidence }, place) =>
      evidence.some((quote) => quote.start < end && start < quote.end) ? [place] : [],
    );
    const facility = meanOf(
      asked.flatMap((place) => {
        const value = figures[place]?.facility ?? null;
        return value === null ? [] : [{ value, count: questions[place]?.maxPoints ?? 0 }];
      }),
    );
    const n = Math.min(...asked.map((place) => figures[place]?.n ?? 0));
    return {
      sentence,
      level: asked.length === 0 ? 'unasked' : levelOf(facility, n),
      questions: asked,
      facility,
      interval: facility === null ? null : wilsonInterval(facility, n),
    };
  });
}

function levelOf(facility: number | null, n: number): HeatLevel {
  if (facility === null || n < KNOWN_FROM) return 'unknown';
  if (facility < WEAK) return 'weak';
  return facility < FIRM ? 'mixed' : 'firm';
}

/** What to teach again: the sentences the class knows least, least first, those it knows well left out. */
export function teachAgain(heat: readonly SentenceHeat[]): SentenceHeat[] {
  return heat
    .filter(({ level }) => level === 'weak' || level === 'mixed')
    .sort((a, b) => (a.facility ?? 1) - (b.facility ?? 1) || a.sentence - b.sentence);
}
