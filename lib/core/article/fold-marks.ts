// What copying changes and reading does not: curly quotation marks, dashes, line breaks.

const FOLDED: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\n': ' ',
};

/** @returns a text of the same length, so that its offsets are those of `text`. */
export function foldMarks(text: string): string {
  return text.replace(/[‘’‚‛“”„‟–—−\n]/g, (mark) => FOLDED[mark] ?? mark);
}
