'use client';
// A moment in the reader's own time zone; in UTC until the script runs.
import { useSyncExternalStore } from 'react';

const never = () => () => {};
const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

export type MomentProps = {
  /** Unix ms. */
  at: number;
  /** The language of the page. */
  lang?: string | undefined;
  /** The day with its year, without the time. */
  dayOnly?: boolean;
};

export function Moment({ at, lang = 'en', dayOnly = false }: MomentProps) {
  const local = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const text = new Intl.DateTimeFormat(lang, {
    ...(dayOnly ? day : { ...style, hourCycle: 'h23' }),
    ...(local ? {} : { timeZone: 'UTC' }),
    ...(local || dayOnly ? {} : { timeZoneName: 'short' }),
  }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
