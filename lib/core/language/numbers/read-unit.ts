// The unit of measure behind a number, and the currency in front of one.
import type { Piece } from './split-pieces.ts';
import { CURRENCIES, UNITS, type UnitName } from './unit-table.ts';

/** Pieces [from, next). `hyphened`: "50-metre". */
export type UnitRead = UnitName & { from: number; next: number; hyphened: boolean };

/** "square miles", "km/h", "°C", "per cent", "-metre"; null where no unit of measure stands at `at`. */
export function readUnit(pieces: readonly Piece[], at: number): UnitRead | null {
  const hyphened =
    pieces[at]?.form === '-' && pieces[at]?.glued === true && pieces[at + 1]?.glued === true;
  const from = hyphened ? at + 1 : at;
  let key = '';
  let best: UnitRead | null = null;
  for (let place = from; place < from + 5 && place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (!piece || (piece.first && place > at)) break;
    if (piece.form === '/') key += '/';
    else if (piece.form === '-' && piece.glued) key += ' ';
    else key += `${key === '' || /[ /]$/.test(key) ? '' : ' '}${piece.lower}`;
    const unit = UNITS.get(key);
    if (unit && isSpelledAsUnit(piece, place === from, pieces[place + 1])) {
      best = { ...unit, from, next: place + 1, hyphened };
    }
  }
  return best;
}

/** "5 M" and "3 in" are no metres and inches; "g", "l", "h" and the like only in lower case. */
function isSpelledAsUnit(piece: Piece, alone: boolean, after: Piece | undefined): boolean {
  if (!alone || piece.kind === 'mark') return true;
  if (/^[a-z]$/.test(piece.lower) && piece.form !== piece.lower) return false;
  if (/^(?:second|au|mi|gal|won)$/.test(piece.lower))
    return piece.lower === 'mi' || piece.form === 'AU';
  return !(/^(?:ha|ms|sec|bit|h)$/.test(piece.lower) && after?.form === "'");
}

/** "$", "US$", "EUR" ending before `at`: its name and first piece, or null. */
export function readCurrencyBefore(
  pieces: readonly Piece[],
  at: number,
): { from: number; name: string } | null {
  const before = pieces[at - 1];
  if (!before || pieces[at]?.first) return null;
  const name = CURRENCIES.get(before.lower);
  if (name === undefined) return null;
  if (before.kind === 'word')
    return before.form === before.form.toUpperCase() ? { from: at - 1, name } : null;
  const country = pieces[at - 2];
  const full =
    country && before.glued ? CURRENCIES.get(`${country.lower}${before.form}`) : undefined;
  return full === undefined ? { from: at - 1, name } : { from: at - 2, name: full };
}
