// One question: what to do about it, who gave which response, its figures, its proof.
import { NumberedStem } from '#components/teacher/numbered-stem.tsx';
import { PointingLine } from '#components/teacher/pointing-line.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { QuestionAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { AdviceList } from './advice-list.tsx';
import {
  correlationRange,
  correlationWords,
  percentRange,
  percentWords,
  secondsWords,
} from './figure-words.ts';
import { ResponseTable } from './response-table.tsx';

export type QuestionInsightProps = {
  t: Translate;
  /** From 1. */
  number: number;
  language: TextLanguage;
  analysis: QuestionAnalysis;
  known: boolean;
};

export function QuestionInsight({ t, number, language, analysis, known }: QuestionInsightProps) {
  const { question, figures, pointing, advice } = analysis;
  const told = [
    ['facility', percentWords(figures.facility, t), percentRange(figures.facilityInterval, t)],
    [
      'discrimination',
      correlationWords(figures.discrimination, t),
      correlationRange(figures.discriminationInterval, t),
    ],
    ['efficiency', percentWords(figures.efficiency, t), ''],
    ['weight', percentWords(figures.effectiveWeight, t), ''],
    ['time', secondsWords(figures.medianSeconds, t), ''],
  ] as const;
  return (
    <li id={`q${number}`}>
      <h3>
        <NumberedStem t={t} number={number} stem={question.stem} language={language} />
      </h3>
      {known && <AdviceList t={t} question={question} advice={advice} />}
      {known && (
        <dl className="insight-figures">
          {told.map(([name, value, range]) => (
            <div key={name}>
              <dt>{t(`insight.${name}`)}</dt>
              <dd>
                {value}
                {range && <span className="note">{range}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {pointing && <PointingLine t={t} counts={pointing} />}
      {figures.n > 0 && (
        <ResponseTable
          t={t}
          question={question}
          number={number}
          language={language}
          rows={figures.distractors}
          n={figures.n}
          known={known}
        />
      )}
    </li>
  );
}
