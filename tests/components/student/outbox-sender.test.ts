import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendOutcome } from '#components/student/attempt-api.ts';
import { type OutboxEntry, openOutbox } from '#components/student/outbox.ts';
import { type SavingStatus, startSender } from '#components/student/outbox-sender.ts';
import { openView } from '../sample-view.ts';

const state = openView().questions[0];
if (!state) throw new Error('the sample has no question');
const RECORDED: SendOutcome = { type: 'recorded', state };
const UNREACHABLE: SendOutcome = { type: 'unreachable' };
const entry = (number: number): OutboxEntry => ({
  questionId: `q${number}`,
  operationId: `operation-${number}`,
  try: 1,
  response: { kind: 'cloze', text: 'x' },
});

function start(outcomes: SendOutcome[]) {
  const sent: string[] = [];
  const statuses: SavingStatus[] = [];
  const outbox = openOutbox('gull.0123456789', null);
  const sender = startSender({
    outbox,
    send: async ({ operationId }) => {
      sent.push(operationId);
      return outcomes.shift() ?? RECORDED;
    },
    onSettled: () => {},
    onStatus: (status) => statuses.push(status),
  });
  return { sender, outbox, sent, statuses };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('sender', () => {
  it('says saved only after the acknowledgement', async () => {
    const { sender, outbox, statuses } = start([RECORDED]);
    expect(await sender.push(entry(1))).toBe(true);
    expect(statuses).toEqual(['saving', 'saved']);
    expect(outbox.all()).toEqual([]);
  });

  it('keeps what did not arrive and sends it again with the same operation, ever more slowly', async () => {
    const { sender, outbox, sent, statuses } = start([UNREACHABLE, UNREACHABLE, UNREACHABLE]);
    expect(await sender.push(entry(1))).toBe(false);
    expect(statuses.at(-1)).toBe('kept');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4_001);
    expect(new Set(sent)).toEqual(new Set(['operation-1']));
    expect(statuses.at(-1)).toBe('saved');
    expect(outbox.all()).toEqual([]);
  });

  it('sends what is given before the page does anything else, whatever other tabs do; what waited takes its turn', async () => {
    const outbox = openOutbox('gull.0123456789', null);
    const sent: string[] = [];
    const turns: (() => void)[] = [];
    const outcomes = [UNREACHABLE];
    const sender = startSender({
      outbox,
      send: async ({ operationId }) => {
        sent.push(operationId);
        return outcomes.shift() ?? RECORDED;
      },
      onSettled: () => {},
      onStatus: () => {},
      inTurn: async (work) => {
        await new Promise<void>((resolve) => turns.push(resolve));
        return work();
      },
      ahead: true,
    });
    const first = sender.push(entry(1));
    expect(sent).toEqual(['operation-1']);
    expect(await first).toBe(false);
    const second = sender.push(entry(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['operation-1']);
    for (let turn = 0; turn < 2; turn += 1) {
      turns.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await second).toBe(true);
    expect(sent).toEqual(['operation-1', 'operation-1', 'operation-2']);
    sender.stop();
  });

  it('drops a refused response, so that it does not block the next', async () => {
    const { sender, outbox, sent } = start([{ type: 'refused' }, RECORDED]);
    await Promise.all([sender.push(entry(1)), sender.push(entry(2))]);
    expect(sent).toEqual(['operation-1', 'operation-2']);
    expect(outbox.all()).toEqual([]);
  });

  it('sends nothing after it was stopped', async () => {
    const { sender, sent } = start([UNREACHABLE]);
    await sender.push(entry(1));
    sender.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });
});
