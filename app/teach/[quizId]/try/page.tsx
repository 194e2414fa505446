import type { Metadata } from 'next';
import { responseFromForm } from '#components/student/response-from-form.ts';
import { takeWords } from '#components/student/take-words.ts';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { TryQuiz } from '#components/teacher/try-quiz.client.tsx';
import { responseSchema } from '#lib/core/question/response.ts';
import { tryQuestion } from '#lib/use-cases/try-question.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../store-answers.ts';

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ quizId: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: t('edit.tryTitle') };

export default async function TryQuizPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const query = await searchParams;
  const editor = `/teach/${encodeURIComponent(quizId)}`;
  const manageKey = await readDeskKey();
  const form = formOf(query);
  const given = responseSchema.safeParse(responseFromForm(form));
  const response = given.success ? given.data : null;
  const outcome = await whileStoreAnswers(() =>
    tryQuestion(deps(), { quizId, manageKey, number: Number(form.get('n')), response }),
  );
  if (outcome.type === 'store-unavailable') sayUnavailable(`${editor}/try`);
  if (outcome.type !== 'found') return <OpenDeskSheet t={t} next={`${editor}/try`} wrong={false} />;
  const { title, language, count, number, state, invalid } = outcome;
  const nothing = form.has('kind') && (!response || invalid);
  return (
    <div className="narrow">
      <p className="message calm">{t('edit.tryLead')}</p>
      <h1 className="quiz-title" {...language}>
        {title}
      </h1>
      {state ? (
        <TryQuiz
          action={`${editor}/try`}
          state={state}
          number={number}
          count={count}
          notice={nothing ? t('take.nothing') : null}
          words={takeWords(t, count, language)}
          endWords={{ end: t('edit.tryEnd'), back: t('edit.leaveTry'), backHref: editor }}
        />
      ) : (
        <>
          <p>{t('edit.tryEmpty')}</p>
          <div className="actions">
            <a href={editor}>{t('edit.leaveTry')}</a>
          </div>
        </>
      )}
    </div>
  );
}

function formOf(query: Query): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) form.append(name, each);
  }
  return form;
}
