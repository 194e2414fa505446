// One student: the attempts, each answer, and the sentences to read again.
import { Sparkline } from '#components/charts/sparkline.tsx';
import { responseText } from '#components/student/response-text.ts';
import { AssignmentHead } from '#components/teacher/assignments/assignment-head.tsx';
import { NumberedStem } from '#components/teacher/numbered-stem.tsx';
import { sentenceAround } from '#components/teacher/sentence-around.ts';
import { nameOf, statusOf } from '#components/teacher/student-table.tsx';
import { Moment } from '#components/ui/moment.client.tsx';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { Reread } from '#lib/core/progress/find-reread.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { percentOf, pointsWords, secondsWords } from './figure-words.ts';
import { InsightLinks } from './insight-links.tsx';

export type StudentSheetProps = {
  t: Translate;
  head: { id: string; code: string; title: string; quizId: string; label: string };
  article: Article;
  student: StudentResult;
  attempts: readonly StudentResult[];
  /** The class has more attempts than were looked through for them. */
  more: boolean;
  questions: readonly {
    question: Question;
    response: QuestionResponse | null;
    points: number | null;
    tries: number;
  }[];
  reread: readonly Reread[];
};

export function StudentSheet(props: StudentSheetProps) {
  const { t, head, article, student, attempts, more, questions, reread } = props;
  const language = tellLanguage(article.text);
  const done = attempts.filter(({ status }) => status !== 'open');
  return (
    <div className="results">
      <AssignmentHead t={t} head={head} here="insight" />
      <h1>{nameOf(student, t)}</h1>
      <InsightLinks t={t} assignmentId={head.id} here={null} />
      <section className="section">
        <h2>{t('insight.attempts')}</h2>
        {done.length > 1 && (
          <Sparkline
            percents={done.map(({ points, maxPoints }) => percentOf(points / maxPoints))}
            label={t('insight.attemptsLabel')}
          />
        )}
        {done.length > 1 && <p className="note">{t('insight.attemptsNote')}</p>}
        <ol className="runs text">
          {attempts.map((each) => (
            <li key={each.attemptId}>
              <span>
                {each.attemptId === student.attemptId ? (
                  <strong>{statusOf(each, t)}</strong>
                ) : (
                  <a href={`/teach/assignments/${head.id}/attempts/${each.attemptId}`}>
                    {statusOf(each, t)}
                  </a>
                )}{' '}
                <Moment at={each.startedAt} />
              </span>
              <span>
                {t('results.ofMax', {
                  points: pointsWords(each.points, t),
                  max: pointsWords(each.maxPoints, t),
                })}
                {each.finishedAt !== null &&
                  ` · ${secondsWords((each.finishedAt - each.startedAt) / 1000, t)}`}
              </span>
            </li>
          ))}
        </ol>
        {more && <p className="note">{t('insight.attemptsFirst')}</p>}
      </section>
      <section className="section stack">
        <h2>{t('insight.reread')}</h2>
        {reread.length === 0 && <p className="quiet">{t('insight.rereadNone')}</p>}
        <ol className="insight-again">
          {reread.map(({ sentence, quote, questions: places }) => (
            <li key={sentence}>
              <QuotedSentence {...sentenceAround(article, quote)} language={language} />
              <span className="note">
                <a href={`/teach/assignments/${head.id}/article#s${sentence + 1}`}>
                  {t('insight.inArticle')}
                </a>{' '}
                ·{' '}
                {t('insight.provesQuestions', {
                  count: places.length,
                  questions: places.map((place) => place + 1).join(', '),
                })}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="section">
        <h2>{t('insight.answers')}</h2>
        <ol className="insight-questions">
          {questions.map(({ question, response, points, tries }, index) => (
            <li key={question.id}>
              <p>
                <NumberedStem t={t} number={index + 1} stem={question.stem} language={language} />
              </p>
              <p className={points === question.maxPoints ? 'insight-right' : undefined}>
                {response === null ? t('insight.answerNone') : givenWords(question, response, t)}
              </p>
              <p className="note">
                {points !== question.maxPoints &&
                  `${t('insight.rightWas', { answer: solutionOf(question).text.join('; ') })} `}
                {t('insight.ofPoints', {
                  points: pointsWords(points ?? 0, t),
                  max: question.maxPoints / 100,
                })}
                {tries > 1 && ` · ${t('insight.tries', { count: tries })}`}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function givenWords(question: Question, response: QuestionResponse, t: Translate): string {
  const words = { true: t('teach.true'), false: t('teach.false') };
  return responseText(toPublicQuestion(question), response, words).join('; ');
}
