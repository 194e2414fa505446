// All questions in one table, with their figures; the way to each.
import { IntervalLine } from '#components/charts/interval-line.tsx';
import { Stem } from '#components/student/stem.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { QuestionAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { correlationWords, percentRange, percentWords, secondsWords } from './figure-words.ts';

export type QuestionOverviewProps = {
  t: Translate;
  language: TextLanguage;
  questions: readonly QuestionAnalysis[];
};

const COLUMNS = ['facility', 'discrimination', 'efficiency', 'weight', 'time'] as const;

export function QuestionOverview({ t, language, questions }: QuestionOverviewProps) {
  return (
    <section className="insight-scroll insight-overview" aria-label={t('insight.overview')}>
      <table>
        <caption className="unseen">{t('insight.overview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insight.question')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`insight.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ question, figures }, index) => (
            <tr key={question.id}>
              <th scope="row">
                <a href={`#q${index + 1}`}>
                  {index + 1}.{' '}
                  <span {...language}>
                    <Stem text={question.stem} blank={t('take.blank')} />
                  </span>
                </a>
              </th>
              <td className="number">
                {percentWords(figures.facility, t)}
                {figures.facility !== null && figures.facilityInterval && (
                  <>
                    <IntervalLine share={figures.facility} interval={figures.facilityInterval} />
                    <span className="note">{percentRange(figures.facilityInterval, t)}</span>
                  </>
                )}
              </td>
              <td className="number">{correlationWords(figures.discrimination, t)}</td>
              <td className="number">{percentWords(figures.efficiency, t)}</td>
              <td className="number">{percentWords(figures.effectiveWeight, t)}</td>
              <td className="number">{secondsWords(figures.medianSeconds, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
