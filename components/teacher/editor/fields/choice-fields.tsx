// The choices of a question: which is right, their words, and other wrong ones to exchange one for.
import { useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import {
  type Choice,
  rightIds,
  withNewOption,
  withOptionText,
  withoutOption,
  withRight,
  withSwapped,
} from '#lib/core/question/edit/change-options.ts';
import { MOST_OPTIONS } from '#lib/core/question/edit/lacks.ts';
import { useEditor } from '../editor-context.ts';
import { ItemButton } from './item-button.tsx';
import { RemoveItem } from './remove-item.tsx';
import { TextField } from './text-field.tsx';

export type FieldsProps<Q> = { question: Q; onChange: (question: Q, typing?: string) => void };

export function ChoiceFields({ question, onChange }: FieldsProps<Choice>) {
  const { words, focusNext } = useEditor();
  const [swapping, setSwapping] = useState<string | null>(null);
  const several = question.kind === 'multiple-response';
  const right = rightIds(question);
  const spares = question.spareOptions ?? [];
  return (
    <fieldset className="field">
      <legend className="label">{words.options}</legend>
      <p className="note">{several ? words.optionsHintSeveral : words.optionsHint}</p>
      <ul className="rows">
        {question.options.map(({ id, text }, at) => {
          const number = at + 1;
          const isRight = right.includes(id);
          const fieldId = `option-${question.id}-${id}`;
          return (
            <li key={id}>
              <div className="row">
                <label className="pick">
                  <input
                    type={several ? 'checkbox' : 'radio'}
                    name={`right-${question.id}`}
                    checked={isRight}
                    aria-label={fillTemplate(words.optionRight, { number })}
                    onChange={(event) => onChange(withRight(question, id, event.target.checked))}
                  />
                </label>
                <TextField
                  bare
                  id={fieldId}
                  label={fillTemplate(words.option, { number })}
                  value={text}
                  onText={(next) => onChange(withOptionText(question, id, next), `option-${id}`)}
                />
                {!isRight && spares.length > 0 && (
                  <ItemButton
                    label={fillTemplate(words.swapItem, { item: text })}
                    expanded={swapping === id}
                    onPress={() => setSwapping(swapping === id ? null : id)}
                  >
                    {words.swap}
                  </ItemButton>
                )}
                <RemoveItem
                  item={text}
                  off={right.every((each) => each === id)}
                  onPress={() => {
                    focusNext(`add-option-${question.id}`);
                    onChange(withoutOption(question, id));
                  }}
                />
              </div>
              {swapping === id && (
                <div className="swaps">
                  <p className="note">{words.swapLead}</p>
                  {spares.map((spare, place) => (
                    <button
                      key={spare.text}
                      type="button"
                      className="chip"
                      onClick={() => {
                        setSwapping(null);
                        focusNext(fieldId);
                        onChange(withSwapped(question, id, place));
                      }}
                    >
                      {spare.text}
                    </button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        id={`add-option-${question.id}`}
        className="tool"
        aria-disabled={question.options.length >= MOST_OPTIONS || undefined}
        onClick={() => {
          if (question.options.length >= MOST_OPTIONS) return;
          const next = withNewOption(question);
          focusNext(`option-${question.id}-${next.options.at(-1)?.id}`);
          onChange(next);
        }}
      >
        + {words.addOption}
      </button>
    </fieldset>
  );
}
