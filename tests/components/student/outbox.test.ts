import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutboxEntry, openOutbox } from '#components/student/outbox.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { openView } from '../sample-view.ts';

const ATTEMPT = 'gull.0123456789';
const entry = (questionId: string, operationId: string): OutboxEntry => ({
  questionId,
  operationId,
  try: 1,
  response: { kind: 'cloze', text: operationId },
});
const ids = (entries: readonly OutboxEntry[]) => entries.map(({ operationId }) => operationId);
const open = () => openOutbox(ATTEMPT, localStorage);

/** The first question of the sample as the server has it. */
function state(changes: Partial<QuestionState> = {}): QuestionState {
  const [first] = openView().questions;
  if (!first) throw new Error('the sample has no question');
  return { ...first, ...changes };
}

beforeEach(() => localStorage.clear());

describe('outbox', () => {
  it('keeps responses across a reload until each is dropped', () => {
    open().keep(entry('q1', 'one'));
    open().keep(entry('q2', 'two'));
    const after = open();
    expect(ids(after.all())).toEqual(['one', 'two']);
    after.drop('one');
    after.drop('two');
    expect(localStorage.length).toBe(0);
  });

  it('keeps only the latest response to a question, and an older acknowledgement leaves it', () => {
    const outbox = open();
    outbox.keep(entry('q1', 'first'));
    outbox.keep(entry('q1', 'second'));
    outbox.settle('first', state({ operationId: 'first' }));
    expect(outbox.all()).toMatchObject([{ operationId: 'second', overtaken: ['first'] }]);
  });

  it('is shared by tabs: none writes over what another has kept', () => {
    const [one, other] = [open(), open()];
    one.keep(entry('q1', 'one'));
    other.keep(entry('q2', 'other'));
    one.keep(entry('q3', 'third'));
    expect(ids(other.all())).toEqual(['one', 'other', 'third']);
    expect(ids(one.all())).toEqual(['one', 'other', 'third']);
  });

  it('keeps what was acknowledged aside, and sends it again where the server’s store lost it', () => {
    const outbox = open();
    outbox.keep(entry('q1', 'one'));
    outbox.settle('one', state({ operationId: 'one' }));
    expect(outbox.all()).toEqual([]);
    expect(outbox.reopen([state({ operationId: 'one' })])).toBe(false);
    expect(open().reopen([state()])).toBe(true);
    expect(ids(outbox.all())).toEqual(['one']);
  });

  it('brings back each lost try of a question, the first one first', () => {
    const outbox = open();
    for (const number of [1, 2]) {
      outbox.keep({ ...entry('q1', `try-${number}`), try: number });
      const nextTry = number + 1;
      outbox.settle(`try-${number}`, state({ operationId: `try-${number}`, nextTry }));
    }
    expect(outbox.reopen([state({ operationId: 'try-2', nextTry: 3 })])).toBe(false);
    outbox.reopen([state()]);
    expect(ids(outbox.all())).toEqual(['try-1', 'try-2']);
  });

  it('brings nothing back to a question that takes no response any more', () => {
    const outbox = open();
    outbox.keep(entry('q1', 'one'));
    outbox.settle('one', state({ operationId: 'one' }));
    expect(outbox.reopen([state({ locked: true })])).toBe(false);
  });

  it('forgets an acknowledged response that another device has replaced', () => {
    const outbox = open();
    outbox.keep(entry('q1', 'one'));
    outbox.settle('one', state({ operationId: 'of-another-device' }));
    expect(localStorage.length).toBe(0);
  });

  it('knows the operations made here, those that were overtaken too', () => {
    const outbox = open();
    outbox.keep(entry('q1', 'first'));
    outbox.keep(entry('q1', 'second'));
    expect(['first', 'second', 'third'].map(outbox.knows)).toEqual([true, true, false]);
  });

  it('keeps the sentence pointed at after its response, also where the response is replaced', () => {
    const outbox = openOutbox(ATTEMPT, localStorage);
    const operations = () => outbox.all().map(({ operationId }) => operationId);
    outbox.keep(entry('q1', 'first'));
    outbox.keep({ questionId: 'q1', operationId: 'pointed', sentence: 3 });
    outbox.keep(entry('q1', 'second'));
    expect(operations()).toEqual(['second', 'pointed']);
    outbox.keep({ questionId: 'q1', operationId: 'again', sentence: null });
    expect(operations()).toEqual(['second', 'again']);
    expect(openOutbox(ATTEMPT, localStorage).all()).toEqual(outbox.all());
  });

  it('keeps attempts apart', () => {
    open().keep(entry('q1', 'one'));
    expect(openOutbox('other.0123456789', localStorage).all()).toEqual([]);
  });

  it.each(['not json', '[]', '{"questionId":"q1"}', 'null'])(
    'passes over a foreign value: %s',
    (stored) => {
      localStorage.setItem(`footnote:outbox:${ATTEMPT}:one`, stored);
      expect(open().all()).toEqual([]);
    },
  );

  it('lives as long as the page where storage is full or switched off', () => {
    const full = open();
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    full.keep(entry('q1', 'one'));
    expect(ids(full.all())).toEqual(['one']);
    setItem.mockRestore();
    const without = openOutbox(ATTEMPT, null);
    without.keep(entry('q1', 'one'));
    expect(ids(without.all())).toEqual(['one']);
  });
});
