import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type DeskEntry, DeskList } from '#components/teacher/desk-list.tsx';
import { t } from '../words.ts';

const QUIZ: DeskEntry = {
  id: 'abcdefghijkl',
  title: 'Seeds',
  questionCount: 7,
  createdAt: Date.UTC(2026, 2, 3),
  archived: false,
  deskName: null,
  assignments: [
    { id: 'kx7mq2', code: 'kx7mq2', label: '7B', started: 23 },
    { id: 'rr4pt9', code: 'rr4pt9', label: '', started: 0 },
  ],
};

describe('an entry of the list', () => {
  it('leads to the questions, and to the results of each class', () => {
    render(<DeskList t={t} quizzes={[QUIZ]} back="/teach?search=x" />);
    expect(screen.getByRole('link', { name: 'Seeds' })).toHaveAttribute(
      'href',
      '/teach/abcdefghijkl',
    );
    const [first, second] = screen.getAllByRole('listitem').slice(1);
    if (!first || !second) throw new Error('two classes');
    expect(first).toHaveTextContent('Results kx7mq2kx7mq27B23 students started');
    expect(within(second).getByRole('link')).toHaveAttribute('href', '/teach/assignments/rr4pt9');
    expect(second).toHaveTextContent(t('desk.started', { count: 0 }));
  });

  it('says what is archived and whose it is, and comes back to where it stood', () => {
    const entry = { ...QUIZ, archived: true, deskName: 'desk 2', assignments: [] };
    const { container } = render(<DeskList t={t} quizzes={[entry]} back="/teach?search=x" />);
    expect(container.querySelector('.note')).toHaveTextContent(
      '7 questions · made Mar 3, 2026 · desk 2 · archived · not shared yet',
    );
    const form = screen.getByRole('button', { name: 'Bring back Seeds' }).closest('form');
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
      archived: 'no',
      back: '/teach?search=x',
    });
  });
});
