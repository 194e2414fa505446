// A line of percentages, oldest first, between the rules of 0 and 100.
export type SparklineProps = { percents: readonly number[]; label: string };

export function Sparkline({ percents, label }: SparklineProps) {
  const step = 100 / Math.max(1, percents.length - 1);
  const points = percents.map((percent, index) => `${index * step},${100 - percent}`).join(' ');
  return (
    <svg
      className="sparkline"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line x1="0" y1="0" x2="100" y2="0" />
      <line x1="0" y1="100" x2="100" y2="100" />
      <polyline points={points} />
    </svg>
  );
}
