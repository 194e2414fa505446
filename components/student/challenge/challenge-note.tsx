// Under a solution: the way to say that the question is wrong, or what became of having said so.
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { TakeWords } from '../take-words.ts';

export type ChallengeNoteProps = {
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  words: TakeWords;
};

export function ChallengeNote({ state, number, words }: ChallengeNoteProps) {
  if (!state.challenge) return null;
  const { made } = state.challenge;
  const { challenge } = words;
  const href = `?challenge=${number}`;
  if (!made) {
    return (
      <p className="challenge-note lone-links" id={`challenge-${number}`}>
        <a href={href}>
          {challenge.link}
          <span className="unseen"> ({fillTemplate(challenge.of, { number })})</span>
        </a>
      </p>
    );
  }
  return (
    <div className="challenge-note message calm lone-links" id={`challenge-${number}`}>
      <p>
        {challenge[made.answer?.verdict ?? 'sent']}{' '}
        {!made.answer && <a href={href}>{challenge.change}</a>}
      </p>
      {made.answer?.reply && <p>“{made.answer.reply}”</p>}
    </div>
  );
}
