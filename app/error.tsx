'use client';
import { LAST_WORDS } from '#components/ui/last-words.ts';

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <div className="stack narrow" role="alert">
      <h1>{LAST_WORDS.heading}</h1>
      <p>{LAST_WORDS.lead}</p>
      <button className="button" type="button" onClick={() => retry()}>
        {LAST_WORDS.retry}
      </button>
    </div>
  );
}
