import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChallengeNote } from '#components/student/challenge/challenge-note.tsx';
import type { QuestionChallenge } from '#lib/core/attempt/attempt-view.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';
import { firstOf } from './take-quiz-world.tsx';

function show(challenge: QuestionChallenge | undefined): void {
  const state = { ...firstOf(openView()), challenge };
  render(<ChallengeNote state={state} number={3} words={words} />);
}
const made = { sentence: 0, reason: 'It names somebody else.', answer: null };

describe('under a solution', () => {
  it('a student can say that the question is wrong', () => {
    show({ made: null });
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('?challenge=3');
    expect(link.textContent).toContain(words.challenge.link);
  });

  it('what was said can be changed until it is answered', () => {
    show({ made });
    expect(screen.getByText(words.challenge.sent, { exact: false })).toBeTruthy();
    expect(screen.getByRole('link').textContent).toBe(words.challenge.change);
  });

  it('the teacher’s answer stands as text, with nothing more to do', () => {
    const reply = '<img src=x onerror=alert(1)> Well seen.';
    show({ made: { ...made, answer: { verdict: 'agreed', reply } } });
    expect(screen.getByText(words.challenge.agreed)).toBeTruthy();
    expect(screen.getByText(`“${reply}”`)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('stands nothing where the question cannot be challenged', () => {
    show(undefined);
    expect(document.querySelector('.challenge-note')).toBeNull();
  });
});
