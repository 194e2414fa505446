import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutboxEntry, openOutbox } from '#components/student/outbox.ts';

const ATTEMPT = 'gull.0123456789';
const entry = (questionId: string, operationId: string): OutboxEntry => ({
  questionId,
  operationId,
  try: 1,
  response: { kind: 'cloze', text: operationId },
});

beforeEach(() => localStorage.clear());

describe('outbox', () => {
  it('keeps responses across a reload until each is dropped', () => {
    const before = openOutbox(ATTEMPT, localStorage);
    before.keep(entry('q1', 'one'));
    before.keep(entry('q2', 'two'));
    const after = openOutbox(ATTEMPT, localStorage);
    expect(after.all().map(({ questionId }) => questionId)).toEqual(['q1', 'q2']);
    after.drop('one');
    after.drop('two');
    expect(localStorage.length).toBe(0);
  });

  it('keeps only the latest response to a question, and an older acknowledgement leaves it', () => {
    const outbox = openOutbox(ATTEMPT, localStorage);
    outbox.keep(entry('q1', 'first'));
    outbox.keep(entry('q1', 'second'));
    outbox.drop('first');
    expect(outbox.all().map(({ operationId }) => operationId)).toEqual(['second']);
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
    openOutbox(ATTEMPT, localStorage).keep(entry('q1', 'one'));
    expect(openOutbox('other.0123456789', localStorage).all()).toEqual([]);
  });

  it.each(['not json', '{"questionId":"q1"}', '[{"questionId":"q1"}]', 'null'])(
    'starts empty on a foreign value: %s',
    (stored) => {
      localStorage.setItem(`footnote:outbox:${ATTEMPT}`, stored);
      expect(openOutbox(ATTEMPT, localStorage).all()).toEqual([]);
    },
  );

  it('lives as long as the page where storage is full or switched off', () => {
    const full = openOutbox(ATTEMPT, localStorage);
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    full.keep(entry('q1', 'one'));
    expect(full.all()).toHaveLength(1);
    setItem.mockRestore();
    const without = openOutbox(ATTEMPT, null);
    without.keep(entry('q1', 'one'));
    expect(without.all()).toHaveLength(1);
  });
});
