// A share of a whole as a bar. The number stands beside it in words, so the picture is silent.

/** `share`: 0..1. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="4" />
      <rect className="value" width={Math.round(share * 1000) / 10} height="4" />
    </svg>
  );
}
