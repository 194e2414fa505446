import { expect, it } from 'vitest';
import { sentenceFromForm } from '#components/student/pointing/sentence-from-form.ts';

it.each([
  [{ sentence: '3' }, 3],
  [{ sentence: '0' }, 0],
  [{ sentence: '3', pass: '' }, null],
  [{}, undefined],
  [{ sentence: '' }, undefined],
  [{ sentence: '-1' }, undefined],
  [{ sentence: '1.5' }, undefined],
])('the form %j points at %s', (fields: Record<string, string>, sentence) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  expect(sentenceFromForm(form)).toBe(sentence);
});
