// The hedge before a number, and the one that says the opposite: "more than " -> "fewer than ".
import type { Direction } from '#lib/core/language/numbers/number-mention.ts';

/** Hedge, what it says, its opposite before what is counted, and before what is measured. */
const QUALIFIERS: readonly (readonly [string, Direction, string, string])[] = [
  ['no more than', 'at-most', 'no fewer than', 'no less than'],
  ['not more than', 'at-most', 'at least', 'at least'],
  ['no fewer than', 'at-least', 'no more than', 'no more than'],
  ['no less than', 'at-least', 'no more than', 'no more than'],
  ['more than', 'more', 'fewer than', 'less than'],
  ['greater than', 'more', 'smaller than', 'smaller than'],
  ['upwards of', 'more', 'fewer than', 'less than'],
  ['fewer than', 'less', 'more than', 'more than'],
  ['less than', 'less', 'more than', 'more than'],
  ['smaller than', 'less', 'greater than', 'greater than'],
  ['well over', 'more', 'well under', 'well under'],
  ['just over', 'exactly', 'just over', 'just over'],
  ['just under', 'exactly', 'just under', 'just under'],
  ['at least', 'at-least', 'at most', 'at most'],
  ['at most', 'at-most', 'at least', 'at least'],
  ['a minimum of', 'at-least', 'a maximum of', 'a maximum of'],
  ['a maximum of', 'at-most', 'a minimum of', 'a minimum of'],
  ['as many as', 'at-most', 'at least', 'at least'],
  ['as much as', 'at-most', 'at least', 'at least'],
  ['up to', 'at-most', 'at least', 'at least'],
  ['over', 'more', 'under', 'under'],
  ['above', 'more', 'below', 'below'],
  ['under', 'less', 'over', 'over'],
  ['below', 'less', 'above', 'above'],
];

/** `lead`: the hedge with the space behind it, '' where there is none or it leaves both sides open. */
export function readQualifier(text: string): { lead: string; direction: Direction | null } {
  const lower = text.toLowerCase();
  const found = QUALIFIERS.find(([words]) => lower.startsWith(`${words} `));
  if (!found) return { lead: '', direction: null };
  return { lead: text.slice(0, found[0].length + 1), direction: found[1] };
}

/** The opposite hedge, capital as before. */
export function otherQualifier(lead: string, counted: boolean): string | null {
  const found = QUALIFIERS.find(([words]) => `${words} ` === lead.toLowerCase());
  if (!found) return null;
  const other = counted ? found[2] : found[3];
  return `${/^[A-Z]/.test(lead) ? other.charAt(0).toUpperCase() + other.slice(1) : other} `;
}
