'use client';
// The time left, loaded only where there is an end. Until then, and without script, the server's words stand.
import { lazy, Suspense } from 'react';
import type { TimeLeftProps } from './time-left.tsx';

const nothing = { default: () => null };
const Loaded = lazy(() =>
  import('./time-left.tsx').then(
    ({ TimeLeft }) => ({ default: TimeLeft }),
    () => nothing,
  ),
);

export function TimeLeft(props: TimeLeftProps) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
