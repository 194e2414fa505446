// The keys that are typed or told: true or false, accepted answers, a number.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { QuestionOf } from '#lib/core/question/question.ts';
import { useEditor } from '../editor-context.ts';
import { AddItem } from './add-item.tsx';
import type { FieldsProps } from './choice-fields.tsx';
import { RemoveItem } from './remove-item.tsx';
import { NumberField, TextField } from './text-field.tsx';

export function TruthFields({ question, onChange }: FieldsProps<QuestionOf<'true-false'>>) {
  const { words } = useEditor();
  return (
    <fieldset className="field">
      <legend className="label">{words.truth}</legend>
      {[true, false].map((value) => (
        <label key={String(value)} className="check">
          <input
            type="radio"
            name={`truth-${question.id}`}
            checked={question.answerKey.value === value}
            onChange={() => onChange({ ...question, answerKey: { value } })}
          />
          {value ? words.key.true : words.key.false}
        </label>
      ))}
    </fieldset>
  );
}

export function AcceptedFields({ question, onChange }: FieldsProps<QuestionOf<'cloze'>>) {
  const { words, focusNext } = useEditor();
  const { accepted } = question.answerKey;
  const give = (next: string[], typing?: string) =>
    onChange({ ...question, answerKey: { accepted: next } }, typing);
  return (
    <fieldset className="field">
      <legend className="label">{words.accepted}</legend>
      <p className="note">{words.acceptedHint}</p>
      <ul className="rows">
        {accepted.map((text, at) => {
          const fieldId = `accepted-${question.id}-${at}`;
          return (
            <li key={fieldId} className="row">
              <TextField
                bare
                id={fieldId}
                label={fillTemplate(words.acceptedOne, { number: at + 1 })}
                value={text}
                onText={(next) => give(accepted.with(at, next), `accepted-${at}`)}
              />
              <RemoveItem
                item={text}
                off={accepted.length === 1}
                onPress={() => {
                  focusNext(`accepted-${question.id}-0`);
                  give(accepted.toSpliced(at, 1));
                }}
              />
            </li>
          );
        })}
      </ul>
      <AddItem
        words={words.addAccepted}
        onPress={() => {
          focusNext(`accepted-${question.id}-${accepted.length}`);
          give([...accepted, '']);
        }}
      />
    </fieldset>
  );
}

export function ValueFields({ question, onChange }: FieldsProps<QuestionOf<'numeric'>>) {
  const { words } = useEditor();
  const { answerKey } = question;
  return (
    <div className="trio">
      <NumberField
        label={words.value}
        value={answerKey.value}
        onNumber={(value) => onChange({ ...question, answerKey: { ...answerKey, value } }, 'value')}
      />
      <NumberField
        label={words.tolerance}
        value={answerKey.tolerance}
        onNumber={(tolerance) =>
          onChange({ ...question, answerKey: { ...answerKey, tolerance } }, 'tolerance')
        }
      />
      <TextField
        label={words.unit}
        value={question.unit ?? ''}
        onText={(unit) => onChange({ ...question, unit: unit === '' ? null : unit }, 'unit')}
      />
    </div>
  );
}
