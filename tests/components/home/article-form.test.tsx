import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { bringInWords } from '#app/bring-in-words.ts';
import type { ArticleFormState } from '#components/home/article-fields.ts';
import { ArticleForm } from '#components/home/article-form.client.tsx';
import { t } from '../words.ts';

const NAMES = [
  'text',
  'textHint',
  'more',
  'moreHint',
  'articleTitle',
  'articleTitleHint',
  'articleDate',
  'articleDateHint',
  'articleSource',
  'articleSourceHint',
  'make',
  'making',
  'heading',
  'kept',
  'tooLong',
  'unreachable',
] as const;
const plain = Object.fromEntries(NAMES.map((name) => [name, name])) as Record<
  (typeof NAMES)[number],
  string
>;
const words = { ...plain, bringIn: bringInWords(t) };
const make = () => screen.getByRole('button', { name: 'make' });

describe('the article form', () => {
  it('keeps everything typed when the article is refused', async () => {
    const refuse = async (_: ArticleFormState, form: FormData): Promise<ArticleFormState> => ({
      title: String(form.get('title')),
      date: String(form.get('date')),
      source: String(form.get('source')),
      text: String(form.get('text')),
      problem: 'too short',
      field: 'text',
    });
    render(<ArticleForm action={refuse} words={words} />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('text'), 'Five words are not enough.');
    await user.type(screen.getByLabelText('articleTitle'), 'A title');
    await user.type(screen.getByLabelText('articleDate'), '2026-03-04');
    await user.click(make());
    expect(await screen.findByRole('alert')).toHaveTextContent('too short');
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('text')).toBeInvalid();
    expect(screen.getByLabelText('text')).toHaveAccessibleDescription(/too short/);
    expect(screen.getByLabelText('articleDate')).toBeValid();
    expect(screen.getByLabelText('text')).toHaveValue('Five words are not enough.');
    expect(screen.getByLabelText('articleTitle')).toHaveValue('A title');
    expect(screen.getByLabelText('articleDate')).toHaveValue('2026-03-04');
  });

  it('keeps everything typed when the connection fails', async () => {
    const fail = () => Promise.reject(new TypeError('fetch failed'));
    render(<ArticleForm action={fail} words={words} />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('text'), 'A long morning of typing.');
    await user.click(make());
    expect(await screen.findByRole('alert')).toHaveTextContent('unreachable');
    expect(screen.getByLabelText('text')).toHaveValue('A long morning of typing.');
  });

  it('does not send what is far too long, and keeps it', async () => {
    const action = vi.fn();
    render(<ArticleForm action={action} words={words} />);
    const user = userEvent.setup();
    const text = 'x'.repeat(900_000);
    fireEvent.change(screen.getByLabelText('text'), { target: { value: text } });
    await user.click(make());
    expect(await screen.findByRole('alert')).toHaveTextContent('tooLong');
    expect(action).not.toHaveBeenCalled();
    expect(screen.getByLabelText('text')).toHaveValue(text);
  });
});
