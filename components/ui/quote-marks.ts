// The marks around words that are quoted.

/** Opening and closing mark for a quote: single ones where it holds double ones of its own. */
export function quoteMarks(text: string): readonly [open: string, close: string] {
  return /[“”"]/.test(text) ? ['‘', '’'] : ['“', '”'];
}

export function inQuoteMarks(text: string): string {
  return quoteMarks(text).join(text);
}
