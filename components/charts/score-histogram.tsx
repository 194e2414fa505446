// How many students reached which tenth of the points: bars, and the table they are drawn from.
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

export type ScoreHistogramProps = {
  /** Students by tenth of the points. */
  counts: readonly number[];
  /** Where the middle student stands, 0..1; null with none. */
  median: number | null;
  words: { title: string; asTable: string; tenth: string; students: string; median: string };
  /** From a tenth, 0..9, to its name: "60–69 %". */
  nameOf: (tenth: number) => string;
};

const WIDTH = 600;
const HEIGHT = 180;
const FOOT = 22;
const HEAD = 20;

export function ScoreHistogram({ counts, median, words, nameOf }: ScoreHistogramProps) {
  const tenths = counts.map((_, tenth) => tenth);
  const x = scaleBand(tenths, [0, WIDTH]).paddingInner(0.12);
  const y = scaleLinear([0, Math.max(1, max(counts) ?? 1)], [HEIGHT - FOOT, HEAD]);
  return (
    <figure className="chart">
      <figcaption>{words.title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {tenths.map((tenth) => {
          const count = counts[tenth] ?? 0;
          const left = x(tenth) ?? 0;
          return (
            <g key={tenth}>
              <rect
                className="value"
                x={left}
                y={y(count)}
                width={x.bandwidth()}
                height={HEIGHT - FOOT - y(count)}
              />
              {count > 0 && (
                <text x={left + x.bandwidth() / 2} y={y(count) - 5} textAnchor="middle">
                  {count}
                </text>
              )}
            </g>
          );
        })}
        <line className="axis" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        {[0, 25, 50, 75, 100].map((percent) => (
          <text
            key={percent}
            x={(percent / 100) * WIDTH}
            y={HEIGHT - 4}
            textAnchor={percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle'}
          >
            {percent} %
          </text>
        ))}
        {median !== null && (
          <line
            className="median"
            x1={median * WIDTH}
            x2={median * WIDTH}
            y1={y(counts[Math.min(counts.length - 1, Math.floor(median * counts.length))] ?? 0)}
            y2={HEIGHT - FOOT}
          />
        )}
      </svg>
      {median !== null && <p className="note">{words.median}</p>}
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.tenth}</th>
              <th scope="col" className="number">
                {words.students}
              </th>
            </tr>
          </thead>
          <tbody>
            {tenths.map((tenth) => (
              <tr key={tenth}>
                <th scope="row">{nameOf(tenth)}</th>
                <td className="number">{counts[tenth]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
