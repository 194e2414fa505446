// One question of the quiz: to read, with its tools; opened, with its fields.

import type { KeyboardEvent } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { inQuoteMarks } from '#components/ui/quote-marks.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import type { Question } from '#lib/core/question/question.ts';
import { useEditor } from './editor-context.ts';
import { QuestionFields } from './question-fields.tsx';
import { QuestionView } from './question-view.tsx';
import { ToldFindings } from './told-findings.tsx';

export type QuestionCardProps = {
  question: Question;
  /** Its place, from 1. */
  number: number;
  count: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Somebody points at it or is in it. */
  onPoint: () => void;
  onMove: (to: number, focus: string) => void;
  onDrop: () => void;
};

export function QuestionCard(props: QuestionCardProps) {
  const { question, number, open } = props;
  const { words } = useEditor();
  const label = (template: string) => fillTemplate(template, { number });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const inField = (event.target as HTMLElement).matches('textarea, select, input[type="text"]');
    if (!event.altKey || step === 0 || inField) return;
    event.preventDefault();
    props.onMove(number - 1 + step, (event.target as HTMLElement).id || `card-${question.id}`);
  }

  return (
    <li
      id={`card-${question.id}`}
      className={open ? 'card open' : 'card'}
      data-question={question.id}
      tabIndex={-1}
      aria-labelledby={`name-${question.id}`}
      onPointerEnter={props.onPoint}
      onFocus={props.onPoint}
      onKeyDown={onKeyDown}
    >
      <h3 className="kind" id={`name-${question.id}`}>
        {label(words.question)} · {words.kind[question.kind]}
        {lacksOf(question).length > 0 && <span className="flag"> · {words.unfinished}</span>}
      </h3>
      {open ? (
        <QuestionFields question={question} number={number} onDone={() => props.onOpen(false)}>
          <Said question={question} />
        </QuestionFields>
      ) : (
        <>
          <QuestionView question={question} number={number} />
          <Proof question={question} />
          <Said question={question} />
        </>
      )}
      {!open && (
        <div className="tools">
          <button
            type="button"
            id={`edit-${question.id}`}
            className="tool"
            aria-label={label(words.editOf)}
            onClick={() => props.onOpen(true)}
          >
            {words.edit}
          </button>
          <MoveButton {...props} step={-1} label={label(words.up)} />
          <MoveButton {...props} step={1} label={label(words.down)} />
          <button
            type="button"
            className="tool"
            aria-label={label(words.dropOf)}
            onClick={props.onDrop}
          >
            {words.drop}
          </button>
        </div>
      )}
    </li>
  );
}

/** What it lacks, or else what the gates say of it; read out as it changes. */
function Said({ question }: { question: Question }) {
  const { words, findingsOf } = useEditor();
  const lacks = lacksOf(question);
  const { findings, fresh } = findingsOf(question);
  return (
    <div aria-live="polite">
      {lacks.length > 0 ? (
        <p className="finding told warning">
          <span aria-hidden="true" className="sign">
            …
          </span>
          <span>
            <strong>{words.unfinished}.</strong> {words.unfinishedHint}{' '}
            {lacks.map((lack) => words.lacks[lack]).join('; ')}.
          </span>
        </p>
      ) : (
        <ToldFindings findings={findings} />
      )}
      {lacks.length === 0 && !fresh && <p className="note">{words.checking}</p>}
    </div>
  );
}

type MoveProps = QuestionCardProps & { step: -1 | 1; label: string };

function MoveButton({ question, number, count, step, label, onMove }: MoveProps) {
  const id = `${step < 0 ? 'up' : 'down'}-${question.id}`;
  const off = step < 0 ? number === 1 : number === count;
  return (
    <button
      type="button"
      id={id}
      className="tool"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : () => onMove(number - 1 + step, id)}
    >
      <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
    </button>
  );
}

/** The quotes, where the article does not stand beside. */
function Proof({ question }: { question: Question }) {
  const { words } = useEditor();
  if (question.evidence.length === 0) return null;
  return (
    <div className="footnote near">
      {question.evidence.map(({ start, quote }) => (
        <p key={start}>
          <q {...words.content}>{inQuoteMarks(quote)}</q>
        </p>
      ))}
    </div>
  );
}
