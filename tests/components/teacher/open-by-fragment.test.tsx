import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenByFragment } from '#components/teacher/open-by-fragment.client.tsx';

const words = { opening: 'Opening', wrong: 'Wrong link' };

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

describe('a manage link', () => {
  it('gives its secret to the server and takes it out of the address', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      sent.push([path, init.body]);
      return new Response(null, { status: 403 });
    });
    window.history.replaceState(null, '', '/teach/abc#desk1.secret');
    render(<OpenByFragment words={words} />);
    expect(await screen.findByText(words.wrong)).toBeVisible();
    expect(sent).toEqual([['/api/desk/open', '{"manageKey":"desk1.secret"}']]);
    expect(window.location.href).toMatch(/\/teach\/abc$/);
  });

  it('to one assignment’s results is exchanged where those are opened', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      sent.push([path, init.body]);
      return new Response(null, { status: 403 });
    });
    window.history.replaceState(null, '', '/teach/assignments/kx7mq2#kx7mq2.secret');
    render(<OpenByFragment words={words} />);
    expect(await screen.findByText(words.wrong)).toBeVisible();
    expect(sent).toEqual([['/api/results/open', '{"resultsKey":"kx7mq2.secret"}']]);
  });

  it.each(['', '#share', '#question-3'])('with the fragment %j does nothing', async (fragment) => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    window.history.replaceState(null, '', `/teach/abc${fragment}`);
    const { container } = render(<OpenByFragment words={words} />);
    await act(async () => {});
    expect(fetch).not.toHaveBeenCalled();
    expect(container).toBeEmptyDOMElement();
  });
});
