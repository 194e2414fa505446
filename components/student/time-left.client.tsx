'use client';
// The time left: as the server knew it, until the part that counts has come. That is loaded where there is an end.
import { useLoaded } from './controls/use-loaded.ts';
import type { TimeLeftProps } from './time-left.tsx';

const load = () => import('./time-left.tsx').then(({ TimeLeft }) => TimeLeft);

/** `first`: the words for what was left when the page was made. */
export function TimeLeft({ first, ...props }: TimeLeftProps & { first: string }) {
  const Counting = useLoaded(load);
  if (Counting) return <Counting {...props} />;
  return (
    <div className="time-left">
      <p>{first}</p>
    </div>
  );
}
