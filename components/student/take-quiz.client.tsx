'use client';
// Taking a quiz, one question at a time. Every form and link here also works without this script.
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { newOperationId, sendFinish } from './attempt-api.ts';
import { chooseByKey } from './choose-by-key.ts';
import { QuestionSheet } from './question-sheet.tsx';
import { responseFromForm } from './response-from-form.ts';
import { ReviewSheet } from './review-sheet.tsx';
import type { TakeWords } from './take-words.ts';
import { useSaving } from './use-saving.ts';

export type TakeQuizProps = {
  view: AttemptView;
  /** The question to begin at, from 1; one past the last is the review. */
  start: number;
  /** Made by the server for the form it sent. */
  operationId: string;
  /** What the server has to say of the last form, or null. */
  notice: string | null;
  words: TakeWords;
};

export function TakeQuiz({ view, start, operationId: first, notice: said, words }: TakeQuizProps) {
  const saving = useSaving(view);
  const [at, setAt] = useState(start);
  const [operationId, setOperationId] = useState(first);
  const [notice, setNotice] = useState(said);
  const focusNext = useRef<string>(null);
  const { questions, pending, sender } = saving;
  const count = questions.length;
  const state = questions[at - 1];

  useEffect(() => {
    const target = focusNext.current && document.getElementById(focusNext.current);
    if (!target) return;
    focusNext.current = null;
    target.focus();
  });

  function go(to: number): void {
    setAt(to);
    setNotice(null);
    setOperationId(newOperationId());
    focusNext.current = 'place';
    window.history.replaceState(null, '', `?n=${to > count ? 'review' : to}`);
  }

  const onGo = (to: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };

  function onRespond(event: FormEvent<HTMLFormElement>): void {
    if (!sender || !state) return;
    event.preventDefault();
    const response = responseFromForm(new FormData(event.currentTarget));
    if (!response) {
      setNotice(words.take.nothing);
      return;
    }
    setNotice(null);
    setOperationId(newOperationId());
    const questionId = state.question.id;
    const sent = sender.push({ questionId, operationId, try: state.nextTry, response });
    if (view.feedback === 'each') {
      focusNext.current = `verdict-${at}`;
      void sent;
    } else go(at + 1);
  }

  async function onFinish(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (!sender) return;
    event.preventDefault();
    const done = (await sender.flush()) && (await sendFinish(view.id, operationId));
    if (done) window.location.assign(`/q/${view.code}`);
    else setNotice(words.review.waiting);
  }

  if (!state) {
    return (
      <ReviewSheet
        code={view.code}
        attemptId={view.id}
        questions={questions}
        waiting={pending.map(({ questionId }) => questionId)}
        operationId={operationId}
        words={words}
        notice={notice}
        onGo={onGo}
        onFinish={onFinish}
      />
    );
  }
  return (
    <QuestionSheet
      view={view}
      state={state}
      number={at}
      count={count}
      done={questions.filter(({ response }) => response).length}
      waiting={pending.find(({ questionId }) => questionId === state.question.id) ?? null}
      status={saving.status}
      operationId={operationId}
      notice={saving.refused && state.locked ? words.take.changed : notice}
      words={words}
      onGo={onGo}
      onRespond={onRespond}
      onKeyDown={chooseByKey}
    />
  );
}
