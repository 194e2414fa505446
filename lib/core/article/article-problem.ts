// Why a text was refused, or why there is nothing (or little) to ask. Words: catalogue `article.<code>`.

/** What is wrong, and the figures the sentence about it needs. */
export type ArticleProblem =
  | { code: 'empty' | 'binary' | 'not-english'; params: Record<string, never> }
  | { code: 'too-short'; params: { words: number; min: number } }
  | { code: 'too-long'; params: { length: number; max: number } }
  /** Gaps for numbers and names are all that a language not read here allows. */
  | { code: 'only-gaps'; params: { asked: number; written: number } }
  /** No fact that the writer fully understands. */
  | { code: 'no-facts'; params: { asked: number } }
  /** Questions there are, but fewer than asked for. */
  | { code: 'few-facts'; params: { asked: number; written: number } };
