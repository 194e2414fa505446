// cloze: a field in the gap of the stem. numeric: a field with its unit.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { ControlProps } from './control-props.ts';

export function GapControl({ response, words }: ControlProps) {
  return (
    <input
      className="gap"
      name="text"
      type="text"
      maxLength={500}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      aria-label={words.take.gap}
      defaultValue={response?.kind === 'cloze' ? response.text : ''}
    />
  );
}

export function NumberControl({ question, response, words }: ControlProps) {
  const unit = question.unit ?? '';
  return (
    <div className="measure">
      <input
        name="text"
        type="text"
        inputMode="decimal"
        maxLength={100}
        autoComplete="off"
        aria-label={`${words.take.number} ${unit && fillTemplate(words.take.unit, { unit })}`.trim()}
        defaultValue={response?.kind === 'numeric' ? response.text : ''}
      />
      {unit && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}
