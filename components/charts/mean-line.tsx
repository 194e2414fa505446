// Means of a class over time, from 0 to 100 %. The table beneath it says the same.
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

/** Shares 0..1, oldest first; null: no mean, and the line has a gap. */
export type MeanLineProps = { means: readonly (number | null)[]; names: readonly string[] };

const WIDTH = 600;
const HEIGHT = 180;
const y = scaleLinear([0, 1], [HEIGHT - 24, 10]);

export function MeanLine({ means, names }: MeanLineProps) {
  const x = scalePoint(
    means.map((_, place) => place),
    [44, WIDTH - 20],
  ).padding(0.2);
  const at = (place: number) => x(place) ?? 0;
  const path = line<number | null>(
    (_, place) => at(place),
    (mean) => y(mean ?? 0),
  ).defined((mean) => mean !== null);
  return (
    <svg className="means" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="axis" x1="44" x2={WIDTH - 20} y1={y(share)} y2={y(share)} />
          <text x="36" y={y(share) + 5} textAnchor="end">
            {share * 100}
          </text>
        </g>
      ))}
      <path d={path([...means]) ?? ''} />
      {means.map((mean, place) => (
        <g key={names[place]}>
          {mean !== null && <circle cx={at(place)} cy={y(mean)} r="4" />}
          <text x={at(place)} y={HEIGHT - 4} textAnchor="middle">
            {place + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
