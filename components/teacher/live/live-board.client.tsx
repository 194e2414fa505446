'use client';
// A class at work: who is where, kept up to date while the teacher looks. Without script it is as of now.
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { LiveView } from '#lib/core/progress/live-view.ts';
import { LiveQuestions } from './live-questions.tsx';
import { LiveState } from './live-state.tsx';
import { LiveStudents, type LiveStudentsProps } from './live-students.tsx';
import type { LiveWords } from './live-words.ts';
import { LIVE_SORTS, type LiveSort, sortStudents } from './sort-students.ts';
import { useLive } from './use-live.ts';

export type LiveBoardProps = {
  /** Gives a LiveView, with an ETag. */
  url: string;
  view: LiveView;
  /** Unix ms by the server's clock: when the page was made. */
  now: number;
  /** In the quiz's order. */
  questionIds: readonly string[];
  sort: LiveSort;
  words: LiveWords;
};

/** The rest of the page costs more to make, so it follows at most so often. */
const REFRESH_MS = 10_000;

const SORT_WORDS = { name: 'byName', progress: 'byProgress', seen: 'bySeen' } as const;

export function LiveBoard({ url, view: made, now: madeAt, questionIds, ...props }: LiveBoardProps) {
  const { words } = props;
  const live = useLive(url, { view: made, now: madeAt });
  const [sort, setSort] = useState(props.sort);
  useFollowing(live.changes);
  const { view, now } = live;
  const working = Math.max(0, view.started - view.finished);
  return (
    <div className="live">
      <dl className="figures">
        {(['working', 'handedIn', 'notBegun'] as const).map((figure) => {
          const count = { working, handedIn: view.finished, notBegun: view.absent.length }[figure];
          if (figure === 'notBegun' && count === 0) return null;
          return (
            <div key={figure}>
              <dt>{words[figure]}</dt>
              <dd>{count}</dd>
            </div>
          );
        })}
      </dl>
      <LiveState live={live} working={working} finished={view.finished} words={words} />
      {view.started > 0 && <LiveQuestions questionIds={questionIds} view={view} words={words} />}
      {view.students.length > 0 ? (
        <>
          <nav className="live-sorts note lone-links" aria-label={words.sortBy}>
            <span aria-hidden="true">{words.sortBy}</span>
            {LIVE_SORTS.map((by) => (
              <a
                key={by}
                href={`?sort=${by}#live`}
                aria-current={by === sort ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  setSort(by);
                }}
              >
                {words[SORT_WORDS[by]]}
              </a>
            ))}
          </nav>
          <Students students={sortStudents(view.students, sort)} now={now} words={words} />
          {view.more > 0 && (
            <p className="note">{fillTemplate(words.more, { count: view.more })}</p>
          )}
        </>
      ) : (
        <p>{words.nobody}</p>
      )}
      {view.absent.length > 0 && (
        <p className="live-absent">
          <b>{words.absent}:</b> {view.absent.join(', ')}
        </p>
      )}
    </div>
  );
}

/** Who works; who is done is folded away, so that the scores beneath stay in reach. */
function Students({ students, now, words }: LiveStudentsProps) {
  const working = students.filter(({ status }) => status === 'open');
  const done = students.filter(({ status }) => status !== 'open');
  return (
    <>
      {working.length > 0 && <LiveStudents students={working} now={now} words={words} />}
      {done.length > 0 && (
        <details>
          <summary>{fillTemplate(words.doneCount, { count: done.length })}</summary>
          <LiveStudents students={done} now={now} words={words} />
        </details>
      )}
    </>
  );
}

/** Makes the rest of the page anew: at once after the first change, then at most every ten seconds. */
function useFollowing(changes: number): void {
  const router = useRouter();
  const last = useRef(0);
  useEffect(() => {
    if (changes === 0) return;
    const wait = Math.max(0, last.current + REFRESH_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      router.refresh();
    }, wait);
    return () => clearTimeout(timer);
  }, [changes, router]);
}
