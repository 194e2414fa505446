// What the tagger and its readers see of a word by itself: its hashed form, ends and shape.
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';

/** Hashes of a form's parts; signed 32-bit integers. */
export type WordView = {
  /** The form without case, digits made one. */
  lower: string;
  word: number;
  /** The form as it is written, digits made one, and its hash. */
  plain: string;
  cased: number;
  /** Last 1, 2, 3, 4 and 5 units of `lower`. */
  suffixes: readonly number[];
  /** First 1, 2, 3 and 4 units of `lower`. */
  prefixes: readonly number[];
  /** Runs of capitals, small letters, digits and other signs: "McDonald's" -> XxXx'x. */
  shape: number;
  /** 0 small, 1 capitalised, 2 all capitals (two letters or more), 3 no letter first. */
  capital: number;
};

const ENDS = [1, 2, 3, 4, 5];
const BEGINS = [1, 2, 3, 4];

/** Forms that stand for many: "https://..." -> "<url>", "1,250" -> "0,000". */
export function plainForm(form: string): string {
  if (/^(?:https?:|www\.)|@\S+\.\p{L}/iu.test(form)) return '<url>';
  return form.toLowerCase().replace(/\p{N}/gu, '0').replaceAll('’', "'");
}

/** @param form a token of at most 60 units */
export function viewWord(form: string): WordView {
  const lower = plainForm(form);
  const plain = form.replace(/\p{N}/gu, '0');
  return {
    lower,
    word: hashUnits(lower),
    plain,
    cased: hashUnits(plain),
    suffixes: ENDS.map((length) => hashUnits(lower.slice(-length))),
    prefixes: BEGINS.map((length) => hashUnits(lower.slice(0, length))),
    shape: hashUnits(shapeOf(form)),
    capital: capitalOf(form),
  };
}

function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/gu, '$1');
}

function capitalOf(form: string): number {
  if (!/^\p{L}/u.test(form)) return 3;
  if (/^\p{Lu}{2,}$/u.test(form.replace(/[.&-]/g, ''))) return 2;
  return /^\p{Lu}/u.test(form) ? 1 : 0;
}
