'use client';
// Taking a quiz, one question at a time. Every form and link here also works without this script.
// All addresses are relative to the quiz's page, which is /q/CODE or, in a frame, /embed/CODE.
import { type FormEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { newOperationId } from './attempt-api.ts';
import { chooseByKey } from './choose-by-key.ts';
import { isResponse, type Outbox } from './outbox.ts';
import { PointForm } from './pointing/point-form.tsx';
import { asksNow, pointStep } from './pointing/point-step.ts';
import { QuestionSheet, type QuestionSheetProps } from './question-sheet.tsx';
import { responseFromForm } from './response-from-form.ts';
import { ReviewSheet } from './review-sheet.tsx';
import { startAt } from './start-at.ts';
import type { TakeWords } from './take-words.ts';
import { useFlags } from './use-flags.ts';
import { useFresh } from './use-fresh.ts';
import { useHandIn } from './use-hand-in.ts';
import { useSaving } from './use-saving.ts';
import { verdictComes } from './verdict-part.tsx';

export type TakeQuizProps = {
  view: AttemptView;
  /** The question to begin at, from 1; one past the last is the review. */
  start: number;
  /** Made by the server for the form it sent. */
  operationId: string;
  /** What the server has to say of the last form, or null. */
  notice: string | null;
  /** The form to point at a sentence came back without one. */
  pointMissed?: boolean | undefined;
  /** The verdict of the question to begin at, where there is one: without script nothing else could show it. */
  verdict?: QuestionSheetProps['verdict'];
  words: TakeWords;
};

export function TakeQuiz(props: TakeQuizProps) {
  const { view, start, operationId: first, notice: said, words } = props;
  const saving = useSaving(view);
  const flags = useFlags(view.id);
  const [at, setAt] = useState(start);
  const [operationId, setOperationId] = useState(first);
  const [notice, setNotice] = useState(said);
  /** Ids; the first that is there gets the focus. */
  const focusNext = useRef<string[]>([]);
  const { questions, pending, sender, refused } = saving;
  const count = questions.length;
  const state = questions[at - 1];
  const atOnce = view.feedback === 'each';
  const waiting = pending.find(({ questionId }) => questionId === state?.question.id) ?? null;
  const queued = saving.pointed.find(({ questionId }) => questionId === state?.question.id) ?? null;
  const step = state ? pointStep(state, { waiting, queued, atOnce }) : 'none';
  const isFresh = useFresh(`${at} ${state?.nextTry}`, false);
  const { end } = saving;
  const showResult = useCallback(
    () => void end().then(() => window.location.assign('?n=result#result')),
    [end],
  );
  const handIn = useHandIn({
    attemptId: view.id,
    settleAll: sender && saving.settleAll,
    onDone: showResult,
  });

  const [brought] = useState({ questions: view.questions, start, operationId: first });
  const { outbox } = saving;
  useEffect(() => {
    if (!outbox) return;
    const asked = askedFor(brought, outbox);
    if (asked !== brought.start) setAt(asked);
    // A page that was kept brings the same one each time.
    if (outbox.knows(brought.operationId)) setOperationId(newOperationId());
  }, [outbox, brought]);

  const review = count + 1;
  useEffect(() => {
    if (handIn.resumed) setAt(review);
  }, [handIn.resumed, review]);

  useEffect(() => {
    const target = focusNext.current.map((id) => document.getElementById(id)).find(Boolean);
    if (!target) return;
    focusNext.current = [];
    target.focus();
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const root = document.getElementById('place')?.closest('section');
      if (root) chooseByKey(event, root);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function go(to: number): void {
    setAt(to);
    setNotice(null);
    handIn.cancel();
    if (refused === state?.question.id) saving.forgetRefused();
    setOperationId(newOperationId());
    focusNext.current = ['place'];
    window.history.replaceState(null, '', `?n=${to > count ? 'review' : to}`);
  }

  const onGo = (to: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };

  function onChange(): void {
    setNotice(null);
    if (atOnce) void verdictComes();
  }

  function onRespond(event: FormEvent<HTMLFormElement>): void {
    if (!sender || !state) return;
    event.preventDefault();
    if ((atOnce && waiting) || (state.nextTry > 1 && isFresh())) return;
    const response = responseFromForm(new FormData(event.currentTarget));
    const same = state.nextTry > 1 && JSON.stringify(response) === JSON.stringify(state.response);
    if (!response || same) {
      setNotice(same ? words.take.same : words.take.nothing);
      return;
    }
    setNotice(null);
    saving.forgetRefused();
    setOperationId(newOperationId());
    const replaces = atOnce ? {} : { replaces: state.operationId ?? null };
    const questionId = state.question.id;
    void sender.push({ questionId, operationId, try: state.nextTry, response, ...replaces });
    if (atOnce) {
      // The fields are about to be disabled; the button stays.
      event.currentTarget.querySelector('button')?.focus();
      focusNext.current = [`point-${at}`, `verdict-${at}`, 'go-on'];
    } else if (asksNow(state, queued)) focusNext.current = [`point-${at}`];
    else go(at + 1);
  }

  function onPoint(sentence: number | null): void {
    if (!sender || !state) return;
    setOperationId(newOperationId());
    void sender.push({ questionId: state.question.id, operationId, sentence });
    if (atOnce) focusNext.current = [`verdict-${at}`, 'go-on'];
    else go(at + 1);
  }

  function onFlag(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    flags.send(event.currentTarget);
  }

  function onFinish(event: FormEvent<HTMLFormElement>): void {
    if (!sender) return;
    event.preventDefault();
    handIn.start(operationId);
  }

  if (!state) {
    return (
      <ReviewSheet
        code={view.code}
        attemptId={view.id}
        questions={questions}
        isFlagged={flags.isFlagged}
        waiting={pending.map(({ questionId }) => questionId)}
        operationId={operationId}
        words={words}
        notice={handIn.waits ? words.review.waiting : refusedText() || notice}
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
      done={questions.filter(isDone).length}
      waiting={waiting}
      status={saving.status}
      renewed={saving.renewed[state.question.id] ?? 0}
      operationId={operationId}
      notice={refusedText() || notice}
      pointing={{
        form: step !== 'none' && (
          <PointForm
            key={state.question.id}
            code={view.code}
            attemptId={view.id}
            state={state}
            number={at}
            operationId={operationId}
            sentences={view.sentences ?? []}
            missed={at === start && props.pointMissed === true}
            saving={step === 'sending'}
            words={words}
            onPoint={sender && onPoint}
          />
        ),
        first: atOnce && step === 'open',
      }}
      verdict={(state === view.questions[start - 1] && props.verdict) || null}
      words={words}
      onGo={onGo}
      onChange={onChange}
      onRespond={onRespond}
      flagged={flags.isFlagged(state)}
      onFlag={onFlag}
    />
  );

  function isDone({ question, response }: AttemptView['questions'][number]): boolean {
    return response !== null || pending.some(({ questionId }) => questionId === question.id);
  }

  /** '' where nothing was refused. */
  function refusedText(): string {
    if (refused === null) return '';
    if (refused === state?.question.id) return words.take.changed;
    const number = questions.findIndex(({ question }) => question.id === refused) + 1;
    return fillTemplate(words.take.changedOther, { number });
  }
}

/** A page that was kept was made for another address, and before responses that were given since. */
function askedFor(
  { questions, start }: { questions: AttemptView['questions']; start: number },
  outbox: Outbox,
): number {
  const n = new URLSearchParams(window.location.search).get('n');
  if (n !== null) return startAt(n, questions);
  const responses = outbox.all().filter(isResponse);
  const waiting = new Map(responses.map((entry) => [entry.questionId, entry.response]));
  if (!waiting.has(questions[start - 1]?.question.id ?? '')) return start;
  return startAt(
    undefined,
    questions.map(({ question, response }) => ({
      response: waiting.get(question.id) ?? response,
    })),
  );
}
