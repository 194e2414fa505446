import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChallengesSheet } from '#components/teacher/challenges/challenges-sheet.tsx';
import type { Challenges } from '#lib/core/progress/challenges.ts';
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { t } from '../words.ts';

const [question] = SAMPLE_QUESTIONS as [Question];
const HOSTILE = '</p><script>alert(1)</script>';
const row = {
  attemptId: 'gull.1',
  name: 'Ada',
  operationId: 'challenge-1',
  at: 0,
  sentence: 'She counted 40 herons.',
  reason: HOSTILE,
  answer: null,
};
const CHALLENGES: Challenges = {
  questions: [
    {
      question,
      number: 1,
      evidence: [{ before: '', quote: 'Mira Holt', after: ' runs it.' }],
      challenges: [
        row,
        {
          ...row,
          attemptId: 'gull.2',
          name: 'Bo',
          answer: { verdict: 'declined', reply: 'It stands.', at: 1 },
        },
      ],
    },
  ],
  next: '5~gull.2 q1',
};

function show(mayChange: boolean, challenges = CHALLENGES): void {
  render(
    <ChallengesSheet
      t={t}
      head={{ id: 'gull', code: 'gull', title: 'Gulls', quizId: 'quiz', label: '' }}
      challenges={challenges}
      later={false}
      mayChange={mayChange}
      said={null}
    />,
  );
}

it('a teacher reads who, where and why beside the question with its key, and answers', () => {
  show(true);
  expect(screen.getByText(question.stem)).toBeTruthy();
  expect(screen.getByText('Mira Holt', { selector: 'mark' })).toBeTruthy();
  expect(screen.getAllByText(HOSTILE)).toHaveLength(2);
  expect(document.querySelector('script')).toBeNull();
  expect(screen.getAllByText('“She counted 40 herons.”')).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: t('challenges.agree') }).length).toBeGreaterThan(0);
  expect(screen.getByText(/It stands\./, { selector: '.message' })).toBeTruthy();
  expect(screen.getByRole('link', { name: t('challenges.more') }).getAttribute('href')).toBe(
    '/teach/assignments/gull/challenges?after=5~gull.2%20q1',
  );
});

it('a colleague reads and answers nothing', () => {
  const [about] = CHALLENGES.questions;
  if (!about) throw new Error('no question');
  const { id, stem } = question;
  show(false, { ...CHALLENGES, questions: [{ ...about, question: { id, stem }, evidence: [] }] });
  expect(screen.getByText(stem)).toBeTruthy();
  expect(screen.queryByText(t('teach.notProven'))).toBeNull();
  expect(screen.getAllByText(HOSTILE)).toHaveLength(2);
  expect(document.querySelector('form')).toBeNull();
});
