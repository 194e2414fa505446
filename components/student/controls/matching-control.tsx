// matching: for each prompt a list to choose from.
import type { ControlProps } from './control-props.ts';

export function MatchingControl({ question, response, words }: ControlProps) {
  const pairs = response?.kind === 'matching' ? response.pairs : {};
  return (
    <ul className="choices">
      {(question.prompts ?? []).map((prompt) => (
        <li key={prompt.id}>
          <label className="row">
            <span {...words.content}>{prompt.text}</span>
            <select name={`pair.${prompt.id}`} defaultValue={pairs[prompt.id] ?? ''}>
              <option value="">{words.take.choose}</option>
              {(question.options ?? []).map(({ id, text }) => (
                <option key={id} value={id} {...words.content}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
