// multiple-choice, multiple-response and true-false: radios or checkboxes, one to a line.
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { ControlProps } from './control-props.ts';

export function ChoiceControl({ question, response, solution, words }: ControlProps) {
  const several = question.kind === 'multiple-response';
  const options = question.options ?? [
    { id: 'true', text: words.true },
    { id: 'false', text: words.false },
  ];
  const chosen = chosenIds(response);
  const right = chosenIds(solution);
  return (
    <ul className="choices">
      {options.map(({ id, text }) => (
        <li key={id}>
          <label>
            <input
              type={several ? 'checkbox' : 'radio'}
              name="option"
              value={id}
              defaultChecked={chosen.includes(id)}
            />
            <span {...(question.options && words.content)}>{text}</span>
          </label>
          {right.includes(id) && (
            <span className="is-right">
              <span aria-hidden="true">✓ </span>
              {words.feedback.solutionAlso}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function chosenIds(response: QuestionResponse | null): string[] {
  switch (response?.kind) {
    case 'multiple-choice':
      return [response.optionId];
    case 'multiple-response':
      return response.optionIds;
    case 'true-false':
      return [String(response.value)];
    default:
      return [];
  }
}
