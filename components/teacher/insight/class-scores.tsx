// How the scores of a class are spread: a picture with its table, and what it comes to in words.
import { ScoreHistogram } from '#components/charts/score-histogram.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import type { ResultsSummary } from '#lib/core/progress/results.ts';
import { pointsWords } from './figure-words.ts';

export type ClassScoresProps = { t: Translate; summary: ResultsSummary };

/** Nothing until somebody has handed in, no picture of one alone; no spread under five. */
export function ClassScores({ t, summary }: ClassScoresProps) {
  const { finished, distribution, medianPoints, maxPoints, standardDeviation } = summary;
  if (finished === 0) return null;
  if (finished === 1) return <p className="note">{t('insight.fewScores')}</p>;
  const known = finished >= KNOWN_FROM && medianPoints !== null;
  return (
    <>
      <ScoreHistogram
        counts={distribution}
        median={known ? medianPoints / maxPoints : null}
        words={{
          title: t('insight.scores'),
          asTable: t('insight.asTable'),
          tenth: t('insight.tenth'),
          students: t('insight.studentsCount'),
          median: t('insight.medianLine', {
            median: pointsWords(medianPoints, t),
            max: pointsWords(maxPoints, t),
            low: pointsWords(summary.lowerQuartile, t),
            high: pointsWords(summary.upperQuartile, t),
            deviation: pointsWords(standardDeviation, t),
          }),
        }}
        nameOf={(tenth) =>
          t('insight.tenthName', { from: tenth * 10, to: tenth === 9 ? 100 : tenth * 10 + 9 })
        }
      />
      {!known && <p className="note">{t('insight.fewScores')}</p>}
    </>
  );
}
