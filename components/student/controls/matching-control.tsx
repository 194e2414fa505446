// matching: for each prompt a list to choose from. With script what is to choose also lies below, to tap or drag.
import { useRef } from 'react';
import { laterStyleComes } from '#components/ui/later-style.ts';
import type { ControlProps } from './control-props.ts';
import { useLoaded } from './use-loaded.ts';

async function loadBank() {
  const [{ MatchBank }] = await Promise.all([import('./match-bank.tsx'), laterStyleComes()]);
  return MatchBank;
}

export function MatchingControl({ question, response, words }: ControlProps) {
  const pairs = response?.kind === 'matching' ? response.pairs : {};
  const { prompts = [], options = [] } = question;
  const list = useRef<HTMLUListElement>(null);
  const Bank = useLoaded(loadBank);
  return (
    <>
      <p className="ask">{Bank ? words.arrange.matchHelp : words.take.matchHint}</p>
      <ul className="choices prompts" ref={list}>
        {prompts.map((prompt) => (
          <li key={prompt.id} data-prompt={prompt.id}>
            <label className="row">
              <span {...words.content}>{prompt.text}</span>
              <select name={`pair.${prompt.id}`} defaultValue={pairs[prompt.id] ?? ''}>
                <option value="">{words.take.choose}</option>
                {options.map(({ id, text }) => (
                  <option key={id} value={id} {...words.content}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {Bank && <Bank list={list} prompts={prompts} options={options} words={words} />}
    </>
  );
}
