// The words of a sentence that stand in quotation marks beside a verb of saying.

/** Verbs that tell whose words they are. */
export const SAYING =
  'said|says|added|adds|explained|explains|wrote|writes|told|tells|argued|argues|warned|warns|noted|notes|recalled|recalls|' +
  'remembered|remembers|admitted|admits|insisted|insists|continued|continues|concluded|concludes|replied|replies|stated|states|' +
  'claimed|claims|commented|comments|joked|jokes|declared|declares|complained|complains|observed|observes|predicted|predicts';

const VERB = new RegExp(
  `^(?:${SAYING}|say|add|explain|write|tell|argue|warn|note|recall|admit|insist|state|claim)$`,
);

/** @param word in any form */
export const isSaying = (word: string): boolean => VERB.test(word.toLowerCase());

/** `words` without the comma that closes them; [from, to) is the part of the sentence that tells who said them. */
export type Quotation = { words: string; from: number; to: number };

/** “…,” said Ann Bell. */
const FIRST = /^[“"]([^“”"]+)[”"],?/u;
/** The last sentence of a longer quotation: [“The pier is old.] We need another one,” said Ann Bell. */
const CLOSING = /^([^“”"]+)[”"],?/u;
/** “…,” said Ann Bell, “….” */
const SECOND = /,? [“"]([^“”"]+)[”"]?$/u;
/** Ann Bell said: “….” The quotation may go on. */
const LAST = new RegExp(`\\b(?:${SAYING})\\b[^“”".]{0,80}[:,] ([“"]([^“”"]+)[”"]?)$`, 'u');
const SAYS = new RegExp(`\\b(?:${SAYING})\\b`, 'u');
/** Who stands between the words and the verb has a name, and at most this much of a description. */
const FAR = 180;

/** @param open it begins within a quotation that an earlier sentence opened */
export function quotationIn(text: string, open: boolean): Quotation | null {
  const first = FIRST.exec(text) ?? (open ? CLOSING.exec(text) : null);
  if (first) {
    const [whole, words = ''] = first;
    const second = SECOND.exec(text.slice(whole.length));
    const to = second ? whole.length + second.index : text.length;
    const between = text.slice(whole.length, to);
    if (!SAYS.test(between.slice(0, FAR))) return null;
    const joined = second && /,$/.test(words) && /^\p{Ll}/u.test(second[1] ?? '');
    const said = joined ? `${words} ${second[1]}` : words;
    return { words: bare(said), from: whole.length, to };
  }
  const last = LAST.exec(text);
  return last
    ? { words: bare(last[2] ?? ''), from: 0, to: text.length - (last[1] ?? '').length }
    : null;
}

/** The words of a sentence that is nothing but a quotation; null for any other. */
export function quoteOnly(text: string): string | null {
  const words = /^[“"]([^“”"]+)[”"]?$/u.exec(text)?.[1];
  return words === undefined ? null : bare(words);
}

const bare = (words: string): string => words.trim().replace(/[,.;]$/, '');

const REACH = 3;

/** @param texts all sentences. Whether a quotation that one of the last before a sentence opened goes on in it. */
export function opensBefore(texts: readonly string[], sentence: number): boolean {
  for (const text of texts.slice(Math.max(0, sentence - REACH), sentence).reverse()) {
    if (/”|"$/.test(text)) return false;
    if (/“|^"[^"]*$/.test(text)) return true;
  }
  return false;
}
