import { expect, it } from 'vitest';
import { chooseForm } from '#lib/core/progress/learner/choose-form.ts';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { threeParagraphs } from './build-card.ts';

const { article, question } = threeParagraphs();
const forms = [0, 1, 2].map((index) => cutForm(question(index), article));

it('each review asks another form than the last, all of them in turn', () => {
  let formId = forms[0]?.question.id ?? '';
  const asked: string[] = [];
  for (let review = 0; review < 6; review += 1) {
    const next = chooseForm({ formId }, forms).question.id;
    expect(next).not.toBe(formId);
    asked.push(next);
    formId = next;
  }
  expect(new Set(asked).size).toBe(3);
});

it('one form alone is asked again; a form that is gone starts the turn anew', () => {
  const [only] = forms;
  expect(only && chooseForm({ formId: only.question.id }, [only])).toBe(only);
  expect(chooseForm({ formId: 'gone' }, forms)).toBe(forms[0]);
  expect(() => chooseForm({ formId: 'x' }, [])).toThrow(RangeError);
});
