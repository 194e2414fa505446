// The questions of an assignment as its class found them.
import { AssignmentHead } from '#components/teacher/assignments/assignment-head.tsx';
import { Figure } from '#components/ui/figure.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { QuizAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import { correlationWords, pointsWords, secondsWords } from './figure-words.ts';
import { InsightLinks } from './insight-links.tsx';
import { MisconceptionList } from './misconception-list.tsx';
import { QuestionInsight } from './question-insight.tsx';
import { QuestionOverview } from './question-overview.tsx';

export type AnalysisSheetProps = {
  t: Translate;
  head: { id: string; code: string; title: string; quizId: string; label: string };
  article: Article;
  analysis: QuizAnalysis;
};

const MEANINGS = [
  'facility',
  'discrimination',
  'efficiency',
  'weight',
  'time',
  'reliability',
  'standardError',
] as const;

export function AnalysisSheet({ t, head, article, analysis }: AnalysisSheetProps) {
  const { n, alpha, standardError, dichotomous, usualSeconds, questions } = analysis;
  const known = n >= KNOWN_FROM;
  const language = tellLanguage(article.text);
  const file = `/api/assignments/${head.id}/analysis`;
  return (
    <div className="results">
      <AssignmentHead t={t} head={head} here="insight" />
      <h1>{t('insight.toQuestions')}</h1>
      <InsightLinks t={t} assignmentId={head.id} here="questions" />
      <dl className="figures">
        <Figure label={t('results.finished')} value={String(n)} />
        {known && (
          <>
            <Figure
              label={t(dichotomous ? 'insight.kr20' : 'insight.reliability')}
              value={correlationWords(alpha, t)}
            />
            <Figure label={t('insight.standardError')} value={pointsWords(standardError, t)} />
            <Figure label={t('insight.usualTime')} value={secondsWords(usualSeconds, t)} />
          </>
        )}
      </dl>
      <p className="text quiet">{t(known ? 'insight.firstOnly' : 'insight.few', { n })}</p>
      {known && <QuestionOverview t={t} language={language} questions={questions} />}
      {n > 0 && (
        <section className="section stack">
          <h2>{t('insight.misconceptions')}</h2>
          <p className="quiet text">{t('insight.misconceptionsLead')}</p>
          <MisconceptionList
            t={t}
            article={article}
            language={language}
            questions={questions}
            misconceptions={analysis.misconceptions}
          />
        </section>
      )}
      <section className="section">
        <h2>{t('insight.each')}</h2>
        <ol className="insight-questions">
          {questions.map((each, index) => (
            <QuestionInsight
              key={each.question.id}
              t={t}
              number={index + 1}
              language={language}
              analysis={each}
              known={known}
            />
          ))}
        </ol>
      </section>
      <p className="actions screen-only">
        <a href={`${file}?format=csv`}>{t('insight.csvQuestions')}</a>
        <a href={`${file}?format=csv&of=answers`}>{t('insight.csvAnswers')}</a>
        <a href={`${file}?format=xlsx`}>{t('insight.xlsxQuestions')}</a>
      </p>
      <details className="section text">
        <summary>{t('insight.meanings')}</summary>
        <dl className="insight-meanings">
          {MEANINGS.map((name) => (
            <div key={name}>
              <dt>{t(`insight.${name}`)}</dt>
              <dd>{t(`insight.${name}Means`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
