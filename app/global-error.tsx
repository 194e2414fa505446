'use client';
import { LAST_WORDS } from '#components/ui/last-words.ts';

export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{LAST_WORDS.heading}</title>
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>
          <h1>{LAST_WORDS.heading}</h1>
          <p>{LAST_WORDS.lead}</p>
          <button type="button" onClick={() => retry()}>
            {LAST_WORDS.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
