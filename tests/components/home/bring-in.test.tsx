// Links and files in the form: what comes takes its place, what was typed can be put back, and waiting can be ended.
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringInWords } from '#app/bring-in-words.ts';
import { ArticleForm, type ArticleFormProps } from '#components/home/article-form.client.tsx';
import { t } from '../words.ts';

const labels =
  'text textHint more moreHint articleTitle articleTitleHint articleDate articleDateHint articleSource articleSourceHint make making heading kept tooLong unreachable';
const words = {
  ...Object.fromEntries(labels.split(' ').map((name) => [name, name])),
  bringIn: bringInWords(t),
} as ArticleFormProps['words'];
const ARTICLE = {
  title: 'Bears move in',
  text: 'Water bears live in moss.\n\nThey sleep for years.',
  date: '2023-02-21',
  source: 'https://news.example/bears',
};
const button = (name: string) => screen.getByRole('button', { name });
const preview = (notice: string | null = null) => Response.json({ article: ARTICLE, notice });

function open(answer: (url: string, init: RequestInit) => Promise<Response>) {
  const action = vi.fn(async (state) => state);
  vi.stubGlobal('fetch', vi.fn(answer));
  render(<ArticleForm action={action} words={words} />);
  return { user: userEvent.setup(), action };
}

afterEach(() => vi.unstubAllGlobals());

describe('bringing an article in', () => {
  it('a link fills the form with what was found, to look over, and makes no quiz yet', async () => {
    const { user, action } = open(async () => preview());
    await user.type(screen.getByLabelText(t('bringIn.link')), ' https://news.example/bears ');
    await user.click(button(t('bringIn.fetch')));
    const heading = await screen.findByRole('heading', { name: t('bringIn.broughtHeading') });
    expect(heading.parentElement).toHaveFocus();
    expect(heading.parentElement).toHaveTextContent(t('bringIn.brought', { words: 9 }));
    expect(screen.getByLabelText('text')).toHaveValue(ARTICLE.text);
    expect(screen.getByLabelText('articleTitle')).toHaveValue(ARTICLE.title);
    expect(screen.getByLabelText('articleDate')).toHaveValue(ARTICLE.date);
    expect(screen.getByLabelText('articleSource')).toHaveValue(ARTICLE.source);
    expect(screen.getByLabelText('articleSource')).toBeVisible();
    expect(fetch).toHaveBeenCalledWith(
      '/api/articles',
      expect.objectContaining({ body: '{"url":"https://news.example/bears"}' }),
    );
    expect(action).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: t('bringIn.putBack') })).toBeNull();
  });

  it('what was typed before can be put back; a typed title stays', async () => {
    const { user } = open(async () => preview());
    await user.type(screen.getByLabelText('text'), 'An hour of typing.');
    await user.type(screen.getByLabelText('articleTitle'), 'My title');
    await user.type(screen.getByLabelText(t('bringIn.link')), 'https://news.example/bears{Enter}');
    await screen.findByRole('heading', { name: t('bringIn.broughtHeading') });
    expect(screen.getByLabelText('text')).toHaveValue(ARTICLE.text);
    expect(screen.getByLabelText('articleTitle')).toHaveValue('My title');
    await user.click(button(t('bringIn.putBack')));
    expect(screen.getByLabelText('text')).toHaveValue('An hour of typing.');
    expect(screen.getByLabelText('articleDate')).toHaveValue('');
  });

  it('a second article leaves nothing of the first', async () => {
    let found = ARTICLE;
    const { user } = open(async () => Response.json({ article: found, notice: null }));
    await user.type(screen.getByLabelText(t('bringIn.link')), 'https://a.example/{Enter}');
    await screen.findByDisplayValue(ARTICLE.title);
    found = { title: 'Another', text: 'Other words.', date: '', source: 'https://b.example/' };
    await user.type(screen.getByLabelText(t('bringIn.link')), 'https://b.example/{Enter}');
    await screen.findByDisplayValue('Another');
    expect(screen.getByLabelText('articleDate')).toHaveValue('');
  });

  it('a refused link says why in the words of the reply, and keeps everything', async () => {
    const { user } = open(async () => Response.json({ detail: 'No such page.' }, { status: 422 }));
    await user.type(screen.getByLabelText('text'), 'Typed.');
    await user.type(screen.getByLabelText(t('bringIn.link')), 'https://a.example/{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('No such page.');
    expect(screen.getByLabelText(t('bringIn.link'))).toBeInvalid();
    expect(screen.getByLabelText(t('bringIn.link'))).toHaveValue('https://a.example/');
    expect(screen.getByLabelText('text')).toHaveValue('Typed.');
  });

  it('a chosen file is read at once, and so is a dropped one', async () => {
    const { user } = open(async () => preview('thin'));
    const file = new File(['words'], 'bears.txt', { type: 'text/plain' });
    await user.upload(screen.getByLabelText(t('bringIn.file')), file);
    await screen.findByDisplayValue(ARTICLE.title);
    expect(screen.getByText(t('bringIn.thin'))).toBeVisible();
    fireEvent.drop(screen.getByLabelText('text'), {
      dataTransfer: { types: ['Files'], files: [file] },
    });
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
  });

  it('a file that is too large is not sent', async () => {
    const { user } = open(async () => preview());
    const file = new File([new Uint8Array(4 * 1024 * 1024 + 1)], 'a.pdf');
    await user.upload(screen.getByLabelText(t('bringIn.file')), file);
    expect(await screen.findByRole('alert')).toHaveTextContent(t('bringIn.too-large'));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says that it is at work, and can be called off', async () => {
    const { user } = open(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await user.type(screen.getByLabelText(t('bringIn.link')), 'https://a.example/{Enter}');
    expect(button(t('bringIn.fetching'))).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(t('bringIn.cancel')));
    expect(await screen.findByText(t('bringIn.cancelled'))).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText(t('bringIn.link'))).toHaveValue('https://a.example/');
  });

  it('a pasted address is offered to be fetched', async () => {
    const { user } = open(async () => preview());
    await user.click(screen.getByLabelText('text'));
    await user.paste('www.news.example/bears');
    const offer = screen.getByText(t('bringIn.onlyAddress')).parentElement;
    await user.click(offer?.querySelector('button') as HTMLElement);
    await screen.findByDisplayValue(ARTICLE.title);
    expect(screen.queryByRole('button', { name: t('bringIn.putBack') })).toBeNull();
  });

  it('Enter in the title makes the quiz, and fetches nothing', async () => {
    const { user, action } = open(async () => preview());
    await user.type(screen.getByLabelText('text'), 'Some words.');
    await user.type(screen.getByLabelText('articleTitle'), 'A title{Enter}');
    await waitFor(() => expect(action).toHaveBeenCalledOnce());
    expect(fetch).not.toHaveBeenCalled();
  });
});
