// One question put right for a class: what students gave, what may be done, and what it would change.
import { takeWords } from '#components/student/take-words.ts';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { AnswerKey } from '../answer-key.tsx';
import { AssignmentHead, type AssignmentHeadProps } from '../assignments/assignment-head.tsx';
import { CorrectionEffect, type CorrectionEffectProps } from './correction-effect.tsx';
import { CorrectionList } from './correction-list.tsx';
import { givenWords } from './given-words.ts';
import type { RepairEntry } from './repair-sheet.tsx';
import { RightResponse } from './right-response.client.tsx';

export type RepairQuestionSheetProps = {
  t: Translate;
  head: AssignmentHeadProps['head'];
  entry: RepairEntry;
  language: TextLanguage;
  /** What students gave at the first try. */
  given: {
    responses: readonly { response: QuestionResponse; count: number; right: boolean }[];
    /** How many different ones there were. */
    different: number;
    /** Attempts looked at, where there are more; null: all were. */
    lookedAt: number | null;
  };
  /** What was chosen, and what it would do; null: nothing was chosen yet. */
  chosen: { change: CorrectionChange; would: CorrectionEffectProps['would'] } | null;
};

export function RepairQuestionSheet(props: RepairQuestionSheetProps) {
  const { t, head, entry, language, given, chosen } = props;
  const { question, number, corrections } = entry;
  const at = `/teach/assignments/${head.id}`;
  const here = `${at}/repair/${question.id}`;
  const wanted = chosen && 'response' in chosen.change ? chosen.change.response : null;
  const also = chosen?.change.type === 'accept';
  return (
    <div className="stack narrow">
      <AssignmentHead t={t} head={head} here="repair" />
      <p className="note">
        <a href={`${at}/repair`}>{t('repair.all')}</a>
      </p>
      <h1>{t('repair.questionHeading', { number })}</h1>
      {chosen && (
        <CorrectionEffect t={t} at={at} quizId={head.quizId} question={question} {...chosen} />
      )}
      <section className="section stack">
        <h2>{t('repair.now')}</h2>
        <p className="stem" {...language}>
          {question.stem}
        </p>
        <AnswerKey question={question} language={language} t={t} />
        <CorrectionList
          t={t}
          action={`${at}/undo-correction`}
          question={question}
          corrections={corrections}
        />
      </section>
      <section className="section stack">
        <h2>{t('repair.givenHeading')}</h2>
        {given.responses.length === 0 && <p className="note">{t('repair.givenNone')}</p>}
        {(given.lookedAt !== null || given.different > given.responses.length) && (
          <p className="note">
            {given.lookedAt !== null && t('repair.givenFirst', { looked: given.lookedAt })}{' '}
            {given.different > given.responses.length &&
              t('repair.givenMost', { shown: given.responses.length, all: given.different })}
          </p>
        )}
        <ul className="repair-made">
          {given.responses.map(({ response, count, right }) => (
            <li key={JSON.stringify(response)} className="repair-row">
              <span>
                {right && <span aria-hidden="true">✓ </span>}
                {givenWords(question, response, t)}{' '}
                <span className="note">
                  {t('repair.times', { count })}
                  {right && ` · ${t('repair.countsRight')}`}
                </span>
              </span>
              {!right && (
                <a
                  className="repair-way lone-link"
                  href={`${here}?${new URLSearchParams({ accept: JSON.stringify(response) })}`}
                >
                  {t('repair.acceptThis')}
                  <span className="unseen">: {givenWords(question, response, t)}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="section stack">
        <h2>{t('repair.otherHeading')}</h2>
        <RightResponse
          action={here}
          question={toPublicQuestion(question)}
          number={number}
          response={wanted ?? solutionOf(question).response}
          words={takeWords(t, 1, language)}
          submitLabel={t('repair.preview')}
        >
          <label className="check">
            <input type="radio" name="type" value="key" defaultChecked={!also} />
            {t('repair.onlyThis')}
          </label>
          <label className="check">
            <input type="radio" name="type" value="accept" defaultChecked={also} />
            {t('repair.thisToo')}
          </label>
        </RightResponse>
      </section>
      <section className="section stack">
        <h2>{t('repair.wholeHeading')}</h2>
        <p>
          <a className="repair-way lone-link" href={`${here}?type=points-to-all`}>
            {t('repair.toAll')}
          </a>
        </p>
        <p>
          <a className="repair-way lone-link" href={`${here}?type=drop`}>
            {t('repair.drop')}
          </a>
        </p>
      </section>
    </div>
  );
}
