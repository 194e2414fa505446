// Who chose what: a line for each response from the lower to the upper third. The table beside it says the same.
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { spreadMarks } from './spread-marks.ts';

export type Trace = {
  key: string;
  /** Letter or number that stands at its end. */
  mark: string;
  right: boolean;
  /** Shares of the lower, middle and upper third, 0..1. */
  shares: readonly [number, number, number];
};

const WIDTH = 240;
const HEIGHT = 120;
const x = scalePoint([0, 1, 2], [8, WIDTH - 28]);
const y = scaleLinear([0, 1], [HEIGHT - 8, 8]);
const path = line<number>((_, third) => x(third as 0 | 1 | 2) ?? 0, y);

export function TraceChart({ traces }: { traces: readonly Trace[] }) {
  const marks = spreadMarks(
    traces.map(({ shares }) => y(shares[2])),
    { gap: 12, low: 8, high: HEIGHT - 8 },
  );
  return (
    <svg className="traces" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <line key={share} className="axis" x1="8" x2={WIDTH - 28} y1={y(share)} y2={y(share)} />
      ))}
      {traces.map(({ key, mark, right, shares }, place) => (
        <g key={key} className={right ? 'right' : 'wrong'}>
          <path d={path([...shares]) ?? ''} />
          <text x={WIDTH - 22} y={(marks[place] ?? 0) + 4}>
            {mark}
          </text>
        </g>
      ))}
    </svg>
  );
}
