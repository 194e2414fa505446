import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionList } from '#components/teacher/question-list.tsx';
import { sampleArticle, sampleQuestions } from '../sample-quiz.ts';
import { t } from '../words.ts';

function show(change: (questions: ReturnType<typeof sampleQuestions>) => void = () => {}) {
  const article = sampleArticle();
  const questions = sampleQuestions(article);
  change(questions);
  const { container } = render(
    <QuestionList questions={questions} article={article} t={t} form="edit" />,
  );
  return [...container.querySelectorAll<HTMLElement>('.questions > li')];
}

describe('the questions a teacher looks over', () => {
  it.each([
    [0, ['The Northern Harbour Board (right)']],
    [1, ['Goats (right)', 'Hens (right)', 'Bees (right)']],
    [2, ['True (right)']],
    [3, ['Gull Rock Trust (right)', 'GRT (right)']],
    [4, ['38 metres (right)']],
    [5, ['1. Trim the wick', '2. Wind the clockwork', '3. Polish the lens', '4. Keep the log']],
    [6, ['The first light: 1871', 'The letter to the board: 1869', 'The automatic lamp: 1964']],
  ])('question %i shows its key', (index, expected) => {
    const keys = show()[index]?.querySelectorAll('.right') ?? [];
    expect(
      [...keys].map((key) => key.textContent?.replace(index > 4 ? ' (right)' : '', '')),
    ).toEqual(expected);
  });

  it('each carries the sentence that proves it, the quote marked, linked both ways', () => {
    const [first] = show();
    const footnote = first?.querySelector('.footnote');
    expect(footnote).toHaveTextContent(
      'Its builder, Ada Fenwick, an engineer of the Northern Harbour Board, chose granite from the quarries at Holm.',
    );
    expect(footnote?.querySelector('mark')?.textContent).toBe(
      'Ada Fenwick, an engineer of the Northern Harbour Board',
    );
    expect(screen.getByRole('link', { name: 'Footnote 1' })).toHaveAttribute('href', '#footnote-1');
    expect(screen.getByRole('link', { name: 'Back to question 1' })).toHaveAttribute(
      'href',
      '#question-1',
    );
  });

  it('has a heading for each question, and a box that leaves it out', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(7);
    const box = screen.getByRole('checkbox', { name: 'Leave out: Question 2' });
    expect(box).toHaveAttribute('value', 'q2');
    expect(box).toHaveAttribute('form', 'edit');
  });

  it('says so where nothing proves the key', () => {
    const [first] = show((questions) => {
      if (questions[0]) questions[0].evidence = [];
    });
    if (!first) throw new Error('no question');
    expect(within(first).getByText(t('teach.notProven'))).toBeVisible();
  });

  it('names a finding that has no words yet by its code', () => {
    expect(show()[1]).toHaveTextContent(
      'Needs a look. A check left a note on this question (plain-look-up).',
    );
  });
});
