// A student's name as it is kept.

/** UTF-16 units. */
export const MAX_NAME_LENGTH = 60;

/** NFC, single spaces, at most 60 UTF-16 units without cutting a character in two. */
export function cleanName(typed: string): string {
  return cutName(typed.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** @param length UTF-16 units */
export function cutName(name: string, length = MAX_NAME_LENGTH): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
}
