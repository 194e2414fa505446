// Words of the live view, prepared on the server: counts are put in where they change, in the browser.
import type { Translate } from '#components/ui/translate.ts';

const KEYS = [
  'working',
  'handedIn',
  'notBegun',
  'refresh',
  'upToDate',
  'stale',
  'announce',
  'sortBy',
  'byName',
  'byProgress',
  'bySeen',
  'students',
  'name',
  'where',
  'answered',
  'right',
  'seen',
  'at',
  'allAnswered',
  'finished',
  'overdue',
  'of',
  'rightCount',
  'nameless',
  'run',
  'seenNow',
  'seenMinutes',
  'seenLong',
  'questions',
  'question',
  'hereNow',
  'responded',
  'more',
  'absent',
  'nobody',
  'doneCount',
] as const;

export type LiveWords = Record<(typeof KEYS)[number], string>;

const VALUES = ['working', 'finished', 'started', 'time', 'at', 'count', 'responded'] as const;
const MORE_VALUES = ['right', 'name', 'run', 'minutes', 'number'] as const;
const KEPT = Object.fromEntries([...VALUES, ...MORE_VALUES].map((name) => [name, `{${name}}`]));

/** Templates whose {values} are filled in by fillTemplate. */
export function liveWords(t: Translate): LiveWords {
  return Object.fromEntries(KEYS.map((key) => [key, t(`live.${key}`, KEPT)])) as LiveWords;
}
