import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankQuestion } from '#lib/core/question/edit/blank-question.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import { QUESTION_KINDS, questionSchema } from '#lib/core/question/question.ts';
import { afterSaving, isSameCopy, savedCopyOf, unsavedEdit } from '#lib/core/quiz/unsaved-edit.ts';
import {
  type CopyChange,
  changeCopy,
  editHistory,
  newHistory,
  type WorkingCopy,
} from '#lib/core/quiz/working-copy.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { anyEditOf } from '../question/edit/any-edit.ts';

const START: WorkingCopy = {
  title: 'A quiz',
  questions: SAMPLE_QUESTIONS.slice(0, 4),
  spares: SAMPLE_QUESTIONS.slice(4, 6),
  dropped: SAMPLE_QUESTIONS.slice(6),
};

const IDS = [...SAMPLE_QUESTIONS.map(({ id }) => id), 'own-1', 'own-2', 'nobody'];
const anyId = fc.constantFrom(...IDS);
const place = fc.integer({ min: -1, max: 8 });

/** What a teacher does next; on a question that may be anywhere, or nowhere. */
type Step = CopyChange | { type: 'edit'; id: string; seed: number };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('retitle' as const), title: fc.string({ maxLength: 20 }) }),
  fc.record({ type: fc.constant('move' as const), id: anyId, to: place }),
  fc.record({ type: fc.constant('drop' as const), id: anyId }),
  fc.record({ type: fc.constant('take' as const), id: anyId, at: fc.nat(8) }),
  fc
    .record({
      id: fc.constantFrom('own-1', 'own-2', 'q1'),
      kind: fc.constantFrom(...QUESTION_KINDS),
    })
    .map(({ id, kind }) => ({ type: 'add' as const, question: blankQuestion(kind, { id }) })),
  fc.record({ type: fc.constant('edit' as const), id: anyId, seed: fc.nat() }),
);

function changeOf(copy: WorkingCopy, step: Step): CopyChange | null {
  if (step.type !== 'edit') return step;
  const question = copy.questions.find(({ id }) => id === step.id);
  return question ? { type: 'change', question: anyEditOf(question, step.seed) } : null;
}

function play(copy: WorkingCopy, steps: readonly Step[]): WorkingCopy {
  return steps.reduce((before, step) => {
    const change = changeOf(before, step);
    return change ? changeCopy(before, change) : before;
  }, copy);
}

const all = ({ questions, spares, dropped }: WorkingCopy) => [...questions, ...spares, ...dropped];

describe('a quiz in a teacher’s hands', () => {
  it('whatever is done, no id stands twice and no question is lost', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const ids = all(play(START, steps)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of SAMPLE_QUESTIONS) expect(ids).toContain(id);
      }),
    );
  });

  it('every question is one the server takes, or says what it lacks', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        for (const question of all(play(START, steps))) {
          if (lacksOf(question).length === 0) questionSchema.parse(question);
        }
      }),
    );
  });

  it('undo takes back exactly what was done, redo does it again', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const states = [newHistory(START)];
        for (const step of steps) {
          const before = states.at(-1) ?? newHistory(START);
          const change = changeOf(before.present, step);
          const after = change ? editHistory(before, { type: 'do', change }) : before;
          if (after !== before) states.push(after);
        }
        let history = states.at(-1) ?? newHistory(START);
        for (const state of states.slice(0, -1).reverse()) {
          history = editHistory(history, { type: 'undo' });
          expect(history.present).toBe(state.present);
        }
        expect(editHistory(history, { type: 'undo' })).toBe(history);
        for (const state of states.slice(1)) {
          history = editHistory(history, { type: 'redo' });
          expect(history.present).toBe(state.present);
        }
        expect(editHistory(history, { type: 'redo' })).toBe(history);
      }),
    );
  });

  it('letters typed into one field are one step back, until the field is left', () => {
    let history = newHistory(START);
    const type = (title: string) => {
      history = editHistory(history, {
        type: 'do',
        change: { type: 'retitle', title },
        typing: 't',
      });
    };
    for (const title of ['B', 'Bo', 'Bog']) type(title);
    history = editHistory(history, { type: 'settle' });
    for (const title of ['Bogs', 'Bogs!']) type(title);
    history = editHistory(history, { type: 'undo' });
    expect(history.present.title).toBe('Bog');
    history = editHistory(history, { type: 'undo' });
    expect(history.present.title).toBe('A quiz');
  });

  it('a dropped question comes back as it was, a taken spare leaves the spares', () => {
    const dropped = changeCopy(START, { type: 'drop', id: 'q2' });
    expect(dropped.dropped.map(({ id }) => id)).toEqual(['q2', 'q7']);
    const back = changeCopy(dropped, { type: 'take', id: 'q2', at: 1 });
    expect(back).toEqual(START);
    const taken = changeCopy(START, { type: 'take', id: 'q5', at: 0 });
    expect(taken.questions.map(({ id }) => id)).toEqual(['q5', 'q1', 'q2', 'q3', 'q4']);
    expect(taken.spares.map(({ id }) => id)).toEqual(['q6']);
  });
});

describe('what is to be saved', () => {
  it('is nothing at first, and nothing after it was saved', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const saved = savedCopyOf(START);
        expect(unsavedEdit(START, saved)).toBeNull();
        const copy = play(START, steps);
        const body = unsavedEdit(copy, saved);
        const after = body ? afterSaving(saved, body) : saved;
        expect(unsavedEdit(copy, after)).toBeNull();
        const finished = all(copy).every((question) => lacksOf(question).length === 0);
        if (finished && copy.title.trim() === copy.title && copy.title !== '') {
          expect(isSameCopy(after, savedCopyOf(copy))).toBe(true);
        }
      }),
    );
  });

  it('names by id what the server has, and leaves unfinished work out', () => {
    const [first] = START.questions;
    if (!first) throw new Error('no sample');
    const emptied = changeCopy(START, { type: 'change', question: { ...first, stem: ' ' } });
    expect(unsavedEdit(emptied, savedCopyOf(START))).toBeNull();
    const own = blankQuestion('cloze', { id: 'own-1' });
    expect(
      unsavedEdit(changeCopy(START, { type: 'add', question: own }), savedCopyOf(START)),
    ).toBeNull();
    const changed = { ...first, stem: 'Who leads it?' };
    const body = unsavedEdit(
      changeCopy(START, { type: 'change', question: changed }),
      savedCopyOf(START),
    );
    expect(body?.questions).toEqual([changed, 'q2', 'q3', 'q4']);
  });

  it('space at the ends of a text is no change', () => {
    const [first] = START.questions;
    if (!first) throw new Error('no sample');
    const spaced = { ...first, stem: `${first.stem} ` };
    const copy = changeCopy(START, { type: 'change', question: spaced });
    expect(unsavedEdit(copy, savedCopyOf(START))).toBeNull();
  });
});
