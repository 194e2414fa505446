// Lemmas by learnt rules: how the end of a form of some tag changes, and the forms that no rule gives.
import { ByteReader } from './linear/bytes.ts';

/** @param form as in the text. @param tag of Penn. @returns the lemma, never empty */
export type Lemmatiser = (form: string, tag: string) => string;

/** A change of a form: in small letters or not, so many units off its end, and what is put there. */
export type LemmaScript = { small: boolean; off: number; add: string };

/** Longest end of a form that a rule looks at. */
export const END_MAX = 6;

/** "s1": small letters, less the last; "k0": as it is; "s3y": "Cities" -> "city". */
export const scriptOf = (text: string): LemmaScript => ({
  small: text.startsWith('s'),
  off: Number(text.charAt(1)),
  add: text.slice(2),
});

export function applyScript({ small, off, add }: LemmaScript, form: string): string {
  const word = small ? form.toLowerCase() : form;
  const lemma = word.slice(0, Math.max(0, word.length - off)) + add;
  return lemma === '' ? word : lemma;
}

/** Looks up the longest end that has a rule. `rules`: "tag end" -> script. */
export function ruleFor(
  rules: ReadonlyMap<string, string>,
  form: string,
  tag: string,
): string | undefined {
  const lower = form.toLowerCase();
  for (let length = Math.min(END_MAX, lower.length); length >= 0; length -= 1) {
    const script = rules.get(`${tag} ${lower.slice(lower.length - length)}`);
    if (script !== undefined) return script;
  }
  return undefined;
}

/** @param bytes of `trainLemmatiser`. @throws RangeError where they are cut short */
export function loadLemmatiser(bytes: Uint8Array): Lemmatiser {
  const reader = new ByteReader(bytes);
  const rules = readTable(reader.text());
  const exceptions = readTable(reader.text());
  return (form, tag) => {
    const plain = form.replaceAll('’', "'");
    const exception = exceptions.get(`${tag} ${plain.toLowerCase()}`);
    if (exception !== undefined) return exception;
    const script = ruleFor(rules, plain, tag);
    return script === undefined ? plain : applyScript(scriptOf(script), plain);
  };
}

function readTable(text: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [key, value] = line.split('\t');
    if (key !== undefined && value !== undefined) table.set(key, value);
  }
  return table;
}
