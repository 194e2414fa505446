// How much time is left, a gentle word at a few marks, and a way not to see it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { reachedMark, type TimeMark } from '#lib/core/attempt/time-left.ts';
import { browserStorage } from './outbox.ts';
import { sendFilled } from './send-filled.ts';
import { type TimeTemplates, timeText } from './time-text.ts';
import { useTimeLeft } from './use-time-left.ts';

const HIDDEN_KEY = 'footnote:time-hidden';
const SAID_FOR_MS = 20_000;

export type TimeWords = TimeTemplates &
  Record<'hide' | 'show' | 'overSent', string> & { marks: Record<TimeMark, string> };

export type TimeLeftProps = {
  attemptId: string;
  /** Unix ms by the server's clock, all three. */
  now: number;
  startedAt: number;
  dueAt: number;
  words: TimeWords;
};

export function TimeLeft({ attemptId, now, startedAt, dueAt, words }: TimeLeftProps) {
  const end = useEnd();
  const left = useTimeLeft(attemptId, { now, dueAt, onOver: end.showResult });
  const { over } = end;
  const isOver = left !== null && left <= 0;
  useEffect(() => over(isOver), [over, isOver]);
  const said = useMarks(left, dueAt - startedAt);
  const [hidden, setHidden] = useHidden();
  if (left === null) return null;
  return (
    <div className="time-left">
      <p>
        {!hidden && <span>{timeText(left, words)}</span>}
        <button
          type="button"
          className="button link"
          aria-expanded={!hidden}
          onClick={() => setHidden(!hidden)}
        >
          {hidden ? words.show : words.hide}
        </button>
      </p>
      <p className="note" role="status">
        {endText() ?? (said && words.marks[said])}
      </p>
    </div>
  );

  /** The time itself says the same, where it is shown. */
  function endText(): string | null {
    if (!isOver) return null;
    if (end.hasSent) return words.overSent;
    return hidden ? words.over : null;
  }
}

/** What is filled in when the time ends is sent, and the result says so where the server has it. */
function useEnd() {
  const sent = useRef<string[] | null>(null);
  const [hasSent, setHasSent] = useState(false);
  const over = useCallback((isOver: boolean) => {
    if (!isOver) sent.current = null;
    else if (!sent.current) {
      sent.current = sendFilled(document);
      setHasSent(sent.current.length > 0);
    }
  }, []);
  const showResult = useCallback(({ questions }: AttemptView) => {
    const arrived = questions.some(
      ({ operationId }) => operationId && sent.current?.includes(operationId),
    );
    window.location.assign(`?n=result${arrived ? '&said=timeSent' : ''}#result`);
  }, []);
  return { over, showResult, hasSent };
}

/** The mark that was reached a moment ago, or null. */
function useMarks(left: number | null, total: number): TimeMark | null {
  const [said, setSaid] = useState<TimeMark | null>(null);
  const before = useRef(left);
  useEffect(() => {
    if (left === null) return;
    const mark = reachedMark(total, before.current ?? left, left);
    before.current = left;
    if (mark !== null) setSaid(mark);
  }, [left, total]);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}

/** Kept in this browser. */
function useHidden(): [boolean, (hidden: boolean) => void] {
  const [hidden, setHidden] = useState(false);
  useEffect(() => setHidden(browserStorage()?.getItem(HIDDEN_KEY) === '1'), []);
  return [
    hidden,
    (next) => {
      setHidden(next);
      try {
        browserStorage()?.setItem(HIDDEN_KEY, next ? '1' : '');
      } catch {
        // Full or forbidden: hidden as long as the page is there.
      }
    },
  ];
}
