import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AIDS_FORM, listenForAids } from '#components/student/aids/aids-at-once.ts';

const sent: { size: FormDataEntryValue | null; answer: () => void }[] = [];

beforeEach(() => {
  document.body.innerHTML = `<form id="${AIDS_FORM}" action="/me/aids"><input type="radio" name="size" value="125"><input type="radio" name="size" value="150"></form>`;
  vi.stubGlobal(
    'fetch',
    (_: string, { body }: { body: FormData }) =>
      new Promise<void>((answer) => {
        sent.push({ size: body.get('size'), answer });
      }),
  );
});
afterEach(() => {
  sent.length = 0;
  vi.unstubAllGlobals();
});

it('a choice shows at once and is sent after the one before it was answered', async () => {
  listenForAids(document);
  const [first, second] = document.querySelectorAll('input');
  for (const radio of [first, second]) {
    if (!radio) throw new Error('no choice');
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(document.documentElement.dataset.size).toBe('150');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  await Promise.resolve();
  expect(sent.map(({ size }) => size)).toEqual(['125']);
  sent[0]?.answer();
  await vi.waitFor(() => expect(sent.map(({ size }) => size)).toEqual(['125', '150']));
});
