// How one student did at one question: a sign that needs no colour, and its words for a reader.
import type { Translate } from '#components/ui/translate.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';
import { pointsWords } from './figure-words.ts';

export type GridCellProps = {
  t: Translate;
  /** null: the student's version has no such question. */
  told: StudentResult['questions'][number] | null;
};

export function GridCell({ t, told }: GridCellProps) {
  const verdict = verdictOf(told);
  const sign = verdict === 'partly' && told ? pointsWords(told.points, t) : SIGNS[verdict];
  return (
    <td className={`number cell ${verdict}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">
        {t(`insight.cell-${verdict}`, { points: pointsWords(told?.points ?? null, t) })}
      </span>
    </td>
  );
}

const SIGNS = { right: '✓', partly: '', wrong: '✗', none: '·', absent: '' } as const;

/** `right` by the best try; with points lost on the way it is a part. */
function verdictOf(told: GridCellProps['told']): keyof typeof SIGNS {
  if (told === null) return 'absent';
  if (told.points === null) return 'none';
  if (told.points === told.maxPoints) return 'right';
  return told.points > 0 ? 'partly' : 'wrong';
}
