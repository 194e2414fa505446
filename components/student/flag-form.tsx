// The mark at a question to come back to: a plain form, which script sends without leaving the page.
import type { FormEventHandler } from 'react';
import { FlagSign } from './flag-sign.tsx';
import type { TakeWords } from './take-words.ts';

export type FlagFormProps = {
  code: string;
  attemptId: string;
  questionId: string;
  /** Counts from 1. */
  number: number;
  flagged: boolean;
  words: TakeWords;
  onFlag: FormEventHandler<HTMLFormElement>;
};

export function FlagForm(props: FlagFormProps) {
  const { flagged, words } = props;
  return (
    <form className="flag" action={`${props.code}/flag`} method="post" onSubmit={props.onFlag}>
      <input type="hidden" name="attemptId" value={props.attemptId} />
      <input type="hidden" name="questionId" value={props.questionId} />
      <input type="hidden" name="n" value={props.number} />
      <input type="hidden" name="flagged" value={String(!flagged)} />
      <button className="button link" type="submit" aria-pressed={flagged}>
        <span>
          <FlagSign raised={flagged} />
          {words.flag.mark}
        </span>
      </button>
    </form>
  );
}
