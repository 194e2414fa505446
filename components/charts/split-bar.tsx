// A share of a whole, and a part of that share, as one bar. The numbers stand beside it in words, so it is silent.

/** `share`, `part`: 0..1 of the whole; a part is no more than its share. null: it is not told. */
export function SplitBar({ share, part }: { share: number; part: number | null }) {
  const width = (of: number) => Math.round(Math.max(0, Math.min(1, of)) * 1000) / 10;
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="4" />
      <rect className="share" width={width(share)} height="4" />
      {part !== null && <rect className="part" width={width(part)} height="4" />}
    </svg>
  );
}
