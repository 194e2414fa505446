// All that can be changed of one question.
import type { ReactNode } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Question } from '#lib/core/question/question.ts';
import { useEditor } from './editor-context.ts';
import { KindFields } from './fields/kind-fields.tsx';
import { ProofFields } from './fields/proof-fields.tsx';
import { NumberField, TextField } from './fields/text-field.tsx';

export type QuestionFieldsProps = {
  question: Question;
  number: number;
  onDone: () => void;
  /** What is said of the question, close to where it is typed. */
  children: ReactNode;
};

const HUNDREDTHS = 100;

export function QuestionFields({ question, number, onDone, children }: QuestionFieldsProps) {
  const { words, change } = useEditor();
  const onChange = (next: Question, field?: string): void =>
    change({ type: 'change', question: next }, field && `${question.id} ${field}`);
  const partial =
    question.kind === 'multiple-response' ||
    question.kind === 'ordering' ||
    question.kind === 'matching';
  return (
    <div className="fields">
      <TextField
        id={`stem-${question.id}`}
        label={stemLabel(question, words)}
        hint={question.kind === 'cloze' ? words.gapHint : undefined}
        value={question.stem}
        rows={2}
        onText={(stem) => onChange({ ...question, stem }, 'stem')}
      />
      {children}
      <KindFields question={question} onChange={onChange} />
      <TextField
        label={words.rationale}
        hint={words.rationaleHint}
        value={question.rationale}
        rows={2}
        onText={(rationale) => onChange({ ...question, rationale }, 'rationale')}
      />
      <ProofFields question={question} number={number} onChange={onChange} />
      <div className="trio">
        <NumberField
          label={words.points}
          value={question.maxPoints / HUNDREDTHS}
          onNumber={(points) =>
            onChange({ ...question, maxPoints: Math.round(points * HUNDREDTHS) }, 'points')
          }
        />
      </div>
      {partial && (
        <label className="check">
          <input
            type="checkbox"
            checked={question.allOrNothing}
            onChange={(event) => onChange({ ...question, allOrNothing: event.target.checked })}
          />
          {words.allOrNothing}
        </label>
      )}
      <div className="actions">
        <button
          type="button"
          className="button plain"
          aria-label={fillTemplate(words.doneOf, { number })}
          onClick={onDone}
        >
          {words.done}
        </button>
      </div>
    </div>
  );
}

function stemLabel(
  { kind }: Question,
  words: { stem: string; stemStatement: string; stemGap: string },
) {
  if (kind === 'true-false') return words.stemStatement;
  return kind === 'cloze' ? words.stemGap : words.stem;
}
