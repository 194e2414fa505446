// A share with its bounds on a line from 0 to 1. The numbers stand beside it, so the picture is silent.
import { scaleLinear } from 'd3-scale';
import type { Interval } from '#lib/core/progress/confidence.ts';

export type IntervalLineProps = { share: number; interval: Interval };

const x = scaleLinear([0, 1], [2, 98]);

export function IntervalLine({ share, interval }: IntervalLineProps) {
  return (
    <svg className="interval" viewBox="0 0 100 10" aria-hidden="true">
      <line className="track" x1={x(0)} x2={x(1)} y1="5" y2="5" />
      <line className="bounds" x1={x(interval.low)} x2={x(interval.high)} y1="5" y2="5" />
      <circle cx={x(share)} cy="5" r="2.6" />
    </svg>
  );
}
