// Where each student of a class at work is, as a table.
import { ShareBar } from '#components/charts/share-bar.tsx';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { LiveStudent } from '#lib/core/progress/live-view.ts';
import type { LiveWords } from './live-words.ts';

export type LiveStudentsProps = {
  /** In the order to be shown. */
  students: readonly LiveStudent[];
  /** Unix ms by the server's clock. */
  now: number;
  words: LiveWords;
};

/** A student at work of whom nothing came for so long may need help. */
const LONG_MINUTES = 5;

export function LiveStudents({ students, now, words }: LiveStudentsProps) {
  return (
    <table className="live-table">
      <caption className="unseen">{words.students}</caption>
      <thead>
        <tr>
          {(['name', 'where', 'answered', 'right', 'seen'] as const).map((column) => (
            <th key={column} scope="col">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <Row key={student.attemptId} student={student} now={now} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ student, now, words }: { student: LiveStudent; now: number; words: LiveWords }) {
  const { run, status, responded, count, right, seenAt } = student;
  const name = student.name || words.nameless;
  const minutes = Math.max(0, Math.floor((now - seenAt) / 60_000));
  const long = status === 'open' && minutes >= LONG_MINUTES;
  return (
    <tr className={status === 'open' ? 'live-open' : 'live-done'}>
      <th scope="row">{run > 1 ? fillTemplate(words.run, { name, run }) : name}</th>
      <td>{whereOf(student, words)}</td>
      <td>
        {fillTemplate(words.of, { responded, count })}
        <ShareBar share={responded / Math.max(1, count)} />
      </td>
      <td>{fillTemplate(words.rightCount, { right })}</td>
      <td className={long ? 'live-long' : 'quiet'}>{seenWords(minutes, words)}</td>
    </tr>
  );
}

function whereOf({ status, at }: LiveStudent, words: LiveWords): string {
  if (status !== 'open') return words[status];
  return at === null ? words.allAnswered : fillTemplate(words.at, { at });
}

function seenWords(minutes: number, words: LiveWords): string {
  if (minutes < 1) return words.seenNow;
  return minutes < 60 ? fillTemplate(words.seenMinutes, { minutes }) : words.seenLong;
}
