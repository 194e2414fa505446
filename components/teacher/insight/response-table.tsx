// Which response was given by whom: by thirds of the class, with the right one marked.
import { type Trace, TraceChart } from '#components/charts/trace-chart.tsx';
import { letterOf } from '#components/teacher/paper/letter-of.ts';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import { takers } from '#lib/core/progress/advise-on-question.ts';
import type { DistractorRow } from '#lib/core/progress/distractor-table.ts';
import type { Question } from '#lib/core/question/question.ts';
import { answerWords } from './answer-words.ts';
import { percentWords } from './figure-words.ts';

export type ResponseTableProps = {
  t: Translate;
  question: Question;
  /** Its place in the quiz, from 1. */
  number: number;
  language: TextLanguage;
  rows: readonly DistractorRow[];
  n: number;
  /** false under five: no thirds are told apart. */
  known: boolean;
};

const THIRDS = ['lower', 'middle', 'upper'] as const;

/** More lines than that are a thicket. */
const MOST_LINES = 6;

export function ResponseTable(props: ResponseTableProps) {
  const { t, question, number, language, rows, n, known } = props;
  const shown = known ? THIRDS : [];
  const whole = THIRDS.map((third) => rows.reduce((sum, row) => sum + row[third], 0));
  const isRight = ({ points }: DistractorRow) => points === question.maxPoints;
  const share = (row: DistractorRow, place: 0 | 1 | 2) =>
    row[THIRDS[place]] / Math.max(1, whole[place] ?? 0);
  const traces = rows.slice(0, MOST_LINES).map(
    (row, place): Trace => ({
      key: keyOf(row),
      mark: letterOf(place),
      right: isRight(row),
      shares: [share(row, 0), share(row, 1), share(row, 2)],
    }),
  );
  return (
    <div className="insight-responses insight-scroll">
      <table>
        <caption className="note">
          {t(known ? 'insight.responsesBy' : 'insight.responsesOf', { number })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('insight.response')}</th>
            <th scope="col" className="number">
              {t('insight.all')}
            </th>
            {shown.map((third) => (
              <th key={third} scope="col" className="number">
                {t(`insight.${third}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={isRight(row) ? 'insight-right' : undefined}>
                {place < MOST_LINES && <span className="insight-letter">{letterOf(place)}</span>}
                <span {...('options' in question && language)}>
                  {answerWords(question, row.bucket, t)}
                </span>
                {isRight(row) && <span className="unseen"> ({t('teach.right')})</span>}
                {!isRight(row) && row.points > 0 && (
                  <span className="note">
                    {t('insight.partPoints', { points: row.points / 100 })}
                  </span>
                )}
              </th>
              <td className="number">
                {takers(row)}
                {known && <span className="note">{percentWords(takers(row) / n, t)}</span>}
              </td>
              {shown.map((third) => (
                <td key={third} className="number">
                  {row[third]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {known && (
        <figure className="insight-traces">
          <TraceChart traces={traces} />
          <figcaption className="note">{t('insight.tracesNote')}</figcaption>
        </figure>
      )}
    </div>
  );
}

function keyOf({ bucket, points }: DistractorRow): string {
  return `${bucket}|${points}`;
}
