import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';
import { choose, missedOnce, pastDoubleTap, quiz, recorded, serve } from './take-quiz-world.tsx';

const SECOND = fillTemplate(words.take.tryOf, { number: 2, count: 3 });
const WRONG = 'The Holm Quarry Company';

function threeTries(missed = false): AttemptView {
  const view = openView({ tries: 3 });
  const [first, ...others] = view.questions;
  return { ...view, questions: [missed || !first ? missedOnce() : first, ...others] };
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('a further try', () => {
  it('starts without the wrong choice, also where the page comes without script', () => {
    const place = document.createElement('div');
    place.innerHTML = renderToString(quiz(threeTries(true)));
    expect(place.querySelectorAll('input:checked')).toHaveLength(0);
    expect(within(place).getByRole('button', { name: SECOND })).toBeTruthy();
    expect(place).toHaveTextContent('You answered');
  });

  it('clears the choice after a wrong try, and its button says which try it is', async () => {
    const calls = serve(() => recorded(missedOnce()));
    render(quiz(threeTries()));
    await choose(WRONG, words.take.respond);
    expect(await screen.findByRole('button', { name: SECOND })).toBeVisible();
    expect(screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([]);
    await pastDoubleTap();
    await userEvent.setup().click(screen.getByRole('button', { name: SECOND }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.take.nothing);
    expect(calls).toHaveLength(1);
  });

  it('does not spend a try on the very answer that was wrong before', async () => {
    const calls = serve(() => null);
    render(quiz(threeTries(true)));
    await choose('The Holm Quarry Company', SECOND);
    expect(screen.getByRole('alert')).toHaveTextContent(words.take.same);
    expect(calls).toEqual([]);
  });

  it('hides the verdict of the earlier try while the next one is on its way', async () => {
    serve(() => null);
    render(quiz(threeTries(true)));
    await choose('The Northern Harbour Board', SECOND);
    expect(await screen.findByText(words.take.kept)).toBeVisible();
    expect(screen.queryByRole('heading', { name: words.feedback.wrong })).toBeNull();
  });
});
