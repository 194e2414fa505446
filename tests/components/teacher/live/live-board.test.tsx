import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveBoard } from '#components/teacher/live/live-board.client.tsx';
import { liveWords } from '#components/teacher/live/live-words.ts';
import type { LiveStudent, LiveView } from '#lib/core/progress/live-view.ts';
import { t } from '../../words.ts';

const refresh = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }));

const NOW = Date.UTC(2026, 2, 2, 10);

const student = (name: string, given: Partial<LiveStudent> = {}): LiveStudent => ({
  attemptId: `kx7mq2.${name}`,
  name,
  run: 1,
  status: 'open',
  at: 2,
  count: 4,
  responded: 1,
  right: 1,
  seenAt: NOW - 5_000,
  ...given,
});

const VIEW: LiveView = {
  started: 2,
  finished: 1,
  questions: [{ questionId: 'q1', responded: 2, right: 1 }],
  students: [
    student('Bo', { responded: 4, status: 'finished', at: null }),
    student('Ada', { seenAt: NOW - 6 * 60_000 }),
  ],
  more: 0,
  absent: ['Cy'],
};

let answer: () => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  refresh.mockClear();
  answer = async () => Response.json(VIEW, { headers: { date: new Date(NOW).toUTCString() } });
  vi.stubGlobal('fetch', () => answer());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const board = () =>
  render(
    <LiveBoard
      url="/api/assignments/kx7mq2/live"
      view={VIEW}
      now={NOW}
      questionIds={['q1', 'q2']}
      sort="name"
      words={liveWords(t)}
    />,
  );

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const rows = () =>
  screen
    .getAllByRole('row')
    .filter((row) => within(row).queryByRole('rowheader'))
    .map((row) => row.textContent);

describe('the view of a class at work', () => {
  it('tells of each student where they are and when they were last seen', () => {
    board();
    expect(rows()).toEqual([
      'Adaat question 21 of 41 right6 min ago',
      'Bohanded in4 of 41 rightjust now',
    ]);
    const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(first).toHaveTextContent('Question 12 answered, 1 right');
    expect(second).toHaveTextContent('Question 20 answered, 0 right1 here now');
    expect(screen.getByText('Cy', { exact: false })).toBeInTheDocument();
  });

  it('folds away who has handed in, so that who works is in sight', () => {
    board();
    const folded = screen.getByText(t('live.doneCount', { count: 1 })).closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent('Bo');
    expect(folded).not.toHaveTextContent('Ada');
  });

  it('is put in another order with a link that also works without script', () => {
    board();
    const link = screen.getByRole('link', { name: t('live.bySeen') });
    expect(link).toHaveAttribute('href', '?sort=seen#live');
    fireEvent.click(screen.getByRole('link', { name: t('live.byProgress') }));
    expect(rows()[0]).toContain('Ada');
    expect(screen.getByRole('link', { current: true })).toHaveTextContent(t('live.byProgress'));
  });

  it('takes up what is new, and lets the rest of the page follow now and then', async () => {
    board();
    await pass(0);
    expect(screen.getByRole('status')).toHaveTextContent(t('live.upToDate'));
    for (const responded of [2, 3, 4]) {
      answer = async () =>
        Response.json({ ...VIEW, students: [student('Ada', { responded, at: 3 })] });
      await pass(2_000);
      expect(rows()[0]).toContain(`at question 3${responded} of 4`);
    }
    expect(refresh).toHaveBeenCalledTimes(1);
    await pass(10_000);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('says since when it is not up to date, and keeps what it knew', async () => {
    board();
    await pass(0);
    answer = async () => Promise.reject(new TypeError('gone'));
    await pass(2_000);
    const time = new Date(NOW).toLocaleTimeString();
    expect(screen.getByRole('status')).toHaveTextContent(t('live.stale', { time }));
    expect(rows()).toHaveLength(2);
    answer = async () => Response.json(VIEW);
    await pass(10_000);
    expect(screen.getByRole('status')).toHaveTextContent(t('live.upToDate'));
    expect(refresh).not.toHaveBeenCalled();
  });

  it('tells how far the class is twice a minute at most', async () => {
    const { container } = board();
    const told = () => container.querySelector('[aria-live=polite].unseen')?.textContent;
    const heard = new Set<string | null | undefined>();
    for (let started = 3; started < 13; started += 1) {
      answer = async () => Response.json({ ...VIEW, started });
      await pass(2_000);
      heard.add(told());
    }
    expect([...heard].filter(Boolean)).toHaveLength(1);
  });
});
