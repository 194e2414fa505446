// How an article or a skill came along: what is remembered now, and the weeks before.
import { Sparkline } from '#components/charts/sparkline.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type ProgressRow = {
  key: string;
  name: string;
  cards: number;
  firm: number;
  /** Now; 0..100. */
  percent: number;
  /** The same, week by week, oldest first. */
  weeks: readonly number[];
};

export type ProgressTableProps = { t: Translate; heading: string; rows: readonly ProgressRow[] };

export function ProgressTable({ t, heading, rows }: ProgressTableProps) {
  return (
    <table className="progress-table">
      <caption>{heading}</caption>
      <tbody>
        {rows.map(({ key, name, cards, firm, percent, weeks }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <span className="note">{t('learn.facts', { cards, firm })}</span>
            </th>
            <td className="line">
              {weeks.length > 1 && (
                <Sparkline
                  percents={weeks}
                  label={t('learn.weeks', { percents: weeks.join(', ') })}
                />
              )}
            </td>
            <td className="figure">{t('learn.percent', { percent })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
