'use client';
// A moment in the reader's own time zone; in UTC until the script runs.
import { useSyncExternalStore } from 'react';

const never = () => () => {};
const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** `at`: Unix ms. `lang`: the language of the page. */
export function Moment({ at, lang = 'en' }: { at: number; lang?: string | undefined }) {
  const local = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const text = new Intl.DateTimeFormat(lang, {
    ...style,
    hourCycle: 'h23',
    ...(local ? {} : { timeZone: 'UTC', timeZoneName: 'short' }),
  }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
