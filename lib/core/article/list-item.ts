// Items of lists: known by the mark at their beginning, and by the lines beside them.

/** "• iron"; "- iron" and "– iron" too, where it begins a line. */
export const BULLET = /^[-*•–‣▪◦●○·] (?=\S)/u;
/** "Take: • flour • water": items that copying has put on one line; no other sign is sure to be a bullet there. */
export const INNER_BULLET = / (?=[•‣▪◦●○] \S)/gu;

/** "1. iron", "2) gold", "a) tin" */
const NUMBER = /^(?:\d{1,3}[.)]|[a-z]\)|\((?:\d{1,3}|[a-z])\)) (?=\S)/;
/** "iron;" and "iron, and" go on in the next item. */
const GOES_ON = /(?:[;,]|[;,]? (?:and|or))$/;
const LONGEST = 120;

/** "4.1. Method" by itself is a heading; one of two numbered lines is an item. @param beside lines before and after */
export const isNumbered = (line: string, beside: readonly (string | undefined)[]): boolean =>
  NUMBER.test(line) && beside.some((other) => other !== undefined && NUMBER.test(other));

/** An item that another follows in the same breath. */
export const goesOn = (line: string): boolean => line.length <= LONGEST && GOES_ON.test(line);
