import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { answered, openView } from '../sample-view.ts';
import { words } from '../words.ts';

const [first] = openView().questions;
if (!first) throw new Error('the sample has no question');
const state = answered(first);

beforeEach(() => vi.resetModules());

/** A page anew: nothing of it has come yet. */
const load = () => import('#components/student/verdict-part.tsx');

it('shows the verdict that the page brought, without script and without loading any', async () => {
  const { VerdictPart, verdictPart } = await load();
  const brought = <p>Right, by the server</p>;
  const part = <VerdictPart state={state} number={1} words={words} brought={brought} />;
  expect(renderToString(part)).toContain('by the server');
  render(part);
  expect(verdictPart.now()).toBeNull();
});

it('loads what shows a verdict once there is one, and has it at once from then on', async () => {
  const { VerdictPart, verdictPart } = await load();
  const part = (feedback = state.feedback) => (
    <VerdictPart state={{ ...state, feedback }} number={1} words={words} brought={null} />
  );
  const { rerender } = render(part(null));
  expect(verdictPart.now()).toBeNull();
  rerender(part());
  expect(await screen.findByRole('heading', { name: /Right/ }, { timeout: 5_000 })).toBeVisible();
  expect(renderToString(part())).toContain('Right');
});

it('asks again where it did not come', async () => {
  const { partOf } = await import('#components/student/use-part.ts');
  const load = vi.fn().mockRejectedValueOnce(new TypeError('network')).mockResolvedValue('here');
  const part = partOf(load);
  await expect(part.load()).rejects.toThrow('network');
  expect(part.now()).toBeNull();
  await part.load();
  expect(part.now()).toBe('here');
  await part.load();
  expect(load).toHaveBeenCalledTimes(2);
});
