// Words that can begin a date: the readers are asked only there, which spares nine words in ten.
import { beginsNumberWords } from '#lib/core/language/numbers/read-number.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { FEASTS, MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from './calendar-words.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...[...FEASTS.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...(
    'early mid late later earlier beginning start middle end close opening closing final first second third fourth ' +
    'fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
    'eighteenth nineteenth twentieth thirtieth morning afternoon evening night ad ce today tonight yesterday tomorrow ' +
    'that same following next subsequent previous preceding last this coming past noon midday midnight half quarter ' +
    'a an several few many some couple minus tens dozens hundreds thousands millions billions ' +
    'twenties thirties forties fifties sixties seventies eighties nineties'
  ).split(' '),
]);

/** Whether any reader of dates could begin at the piece. */
export function mayBeginDate({ kind, lower }: Piece): boolean {
  if (kind === 'number') return true;
  if (kind === 'mark') return /^['’‘]$/.test(lower);
  return kind === 'word' && (WORDS.has(lower) || beginsNumberWords(lower));
}
