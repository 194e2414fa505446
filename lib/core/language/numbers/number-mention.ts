// A number as an article writes it: what it is worth, how it is hedged, what it is a number of.
import type { UnitKind } from './unit-table.ts';

/** UTF-16 offsets into the text, end exclusive. */
export type Span = { start: number; end: number };

/**
 * What the number does. `count`: how many ("5,000 security personnel", "rose to 198"); `measure`: how much, with a
 * unit, age and money included; `order`: "the 3rd"; `ratio`: "one in five", "two thirds", "20 to 1";
 * `score`: "3-2"; `name`: part of a name or code ("element 113", "Seven Years' War"); `date`: part of a date or
 * clock time; `conversion`: the same amount again in brackets, see `converts`.
 */
export type NumberRole =
  | 'count'
  | 'measure'
  | 'order'
  | 'ratio'
  | 'score'
  | 'name'
  | 'date'
  | 'conversion';

/**
 * Where the true value lies beside the one written: `about` either side, `nearly` close below,
 * `more` above, `at-least` it or above, `less` below, `at-most` it or below, `exactly` on it.
 */
export type Direction = 'about' | 'nearly' | 'more' | 'at-least' | 'less' | 'at-most' | 'exactly';

/** `text.slice(start, end)` is the number alone: "1,200", "18 to 32", "1.2 million", "0.62 +/- 0.37". */
export type NumberMention = Span & {
  role: NumberRole;
  written: 'digits' | 'words';
  /** The number; the low end of a range; the first part of a score or ratio that is no fraction. */
  value: number;
  /** The high end of a range, the second part of a score or of "20 to 1"; else null. */
  high: number | null;
  /** 0.37 in "0.62 +/- 0.37", else null. */
  tolerance: number | null;
  /** "1,5": 1.5, or 1 and 5. The value is the likelier reading. */
  ambiguous: boolean;
  qualifier: (Span & { text: string; direction: Direction }) | null;
  /** Spelled as in the text; `name` is the unit's one name, for counted things the head noun as written. */
  unit: (Span & { text: string; kind: UnitKind; name: string }) | null;
  /** From the qualifier or the currency mark as far as the unit: "almost 1,200 people". */
  whole: Span;
  /** Place in the list of the number that this one converts ("(3,000,000 km2)"), else null. */
  converts: number | null;
};
