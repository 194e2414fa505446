// How options are named on paper.

/** 0 is A. At most 12 options stand under a question. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
