// The items of an ordering in their right order, and the two sides of a matching.
import { fillTemplate } from '#components/ui/fill-template.ts';
import { withOptionText } from '#lib/core/question/edit/change-options.ts';
import {
  extraOptions,
  withExtraOption,
  withMovedItem,
  withNewItem,
  withNewPair,
  withoutExtraOption,
  withoutItem,
  withoutPair,
  withPromptText,
} from '#lib/core/question/edit/change-order.ts';
import type { QuestionOf } from '#lib/core/question/question.ts';
import { useEditor } from '../editor-context.ts';
import { AddItem } from './add-item.tsx';
import type { FieldsProps } from './choice-fields.tsx';
import { ItemButton } from './item-button.tsx';
import { RemoveItem } from './remove-item.tsx';
import { TextField } from './text-field.tsx';

const FEWEST = 2;

export function OrderFields({ question, onChange }: FieldsProps<QuestionOf<'ordering'>>) {
  const { words, focusNext } = useEditor();
  const { order } = question.answerKey;
  return (
    <fieldset className="field">
      <legend className="label">{words.order}</legend>
      <ol className="rows">
        {order.map((id, at) => {
          const text = question.options.find((option) => option.id === id)?.text ?? '';
          const move = (step: number, to: string) => () => {
            focusNext(`${to}-${question.id}-${id}`);
            onChange(withMovedItem(question, id, step));
          };
          return (
            <li key={id} className="row">
              <TextField
                bare
                id={`item-${question.id}-${id}`}
                label={fillTemplate(words.item, { number: at + 1 })}
                value={text}
                onText={(next) => onChange(withOptionText(question, id, next), `item-${id}`)}
              />
              <ItemButton
                id={`item-up-${question.id}-${id}`}
                label={fillTemplate(words.itemUp, { item: text })}
                off={at === 0}
                onPress={move(-1, 'item-up')}
              >
                <span aria-hidden="true">↑</span>
              </ItemButton>
              <ItemButton
                id={`item-down-${question.id}-${id}`}
                label={fillTemplate(words.itemDown, { item: text })}
                off={at === order.length - 1}
                onPress={move(1, 'item-down')}
              >
                <span aria-hidden="true">↓</span>
              </ItemButton>
              <RemoveItem
                item={text}
                off={order.length <= FEWEST}
                onPress={() => {
                  focusNext(`add-item-${question.id}`);
                  onChange(withoutItem(question, id));
                }}
              />
            </li>
          );
        })}
      </ol>
      <AddItem
        words={words.addItem}
        id={`add-item-${question.id}`}
        onPress={() => {
          const next = withNewItem(question);
          focusNext(`item-${question.id}-${next.answerKey.order.at(-1)}`);
          onChange(next);
        }}
      />
    </fieldset>
  );
}

export function PairFields({ question, onChange }: FieldsProps<QuestionOf<'matching'>>) {
  const { words, focusNext } = useEditor();
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';
  return (
    <fieldset className="field">
      <legend className="label">{words.pairs}</legend>
      <ul className="rows">
        {question.prompts.map(({ id, text }, at) => {
          const optionId = question.answerKey.pairs[id] ?? '';
          return (
            <li key={id} className="row pair">
              <TextField
                bare
                id={`prompt-${question.id}-${id}`}
                label={fillTemplate(words.prompt, { number: at + 1 })}
                value={text}
                onText={(next) => onChange(withPromptText(question, id, next), `prompt-${id}`)}
              />
              <span aria-hidden="true">→</span>
              <TextField
                bare
                label={fillTemplate(words.match, { number: at + 1 })}
                value={textOf(optionId)}
                onText={(next) =>
                  onChange(withOptionText(question, optionId, next), `match-${optionId}`)
                }
              />
              <RemoveItem
                item={text}
                off={question.prompts.length <= FEWEST}
                onPress={() => {
                  focusNext(`add-pair-${question.id}`);
                  onChange(withoutPair(question, id));
                }}
              />
            </li>
          );
        })}
      </ul>
      <AddItem
        words={words.addPair}
        id={`add-pair-${question.id}`}
        onPress={() => {
          const next = withNewPair(question);
          focusNext(`prompt-${question.id}-${next.prompts.at(-1)?.id}`);
          onChange(next);
        }}
      />
      <p className="note">{words.extras}</p>
      <ul className="rows">
        {extraOptions(question).map(({ id, text }, at) => (
          <li key={id} className="row">
            <TextField
              bare
              id={`extra-${question.id}-${id}`}
              label={fillTemplate(words.extra, { number: at + 1 })}
              value={text}
              onText={(next) => onChange(withOptionText(question, id, next), `extra-${id}`)}
            />
            <RemoveItem
              item={text}
              onPress={() => {
                focusNext(`add-extra-${question.id}`);
                onChange(withoutExtraOption(question, id));
              }}
            />
          </li>
        ))}
      </ul>
      <AddItem
        words={words.addExtra}
        id={`add-extra-${question.id}`}
        onPress={() => {
          const next = withExtraOption(question);
          focusNext(`extra-${question.id}-${next.options.at(-1)?.id}`);
          onChange(next);
        }}
      />
    </fieldset>
  );
}
