// "The initiative" -> "The GSI": a plain noun that can only be one thing named before.
import type { Article, Quote } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import type { Acronym } from './acronym.ts';

export type Resolved = { text: string; from: Quote | null };

/**
 * @param text of the claim in sentence `index`; "The initiative" or "the initiative" in it is replaced
 *   by the acronym whose long form ends in that noun, where exactly one was introduced before.
 */
export function resolveNoun(
  text: string,
  index: number,
  acronyms: readonly Acronym[],
  article: Article,
): Resolved {
  for (const acronym of acronyms) {
    const head = headOf(acronym.long);
    const rivals = acronyms.filter(({ long }) => headOf(long) === head);
    if (rivals.length !== 1 || acronym.sentence > index) continue;
    const noun = new RegExp(`\\b([Tt]he) ${head}\\b(?!['’-])`, 'u');
    if (!noun.test(text)) continue;
    const sentence = article.sentences[acronym.sentence];
    if (!sentence) continue;
    const named = text.replace(noun, `$1 ${acronym.short}`);
    return {
      text: named,
      from: acronym.sentence === index ? null : quoteSentence(article, sentence),
    };
  }
  return { text, from: null };
}

function headOf(long: string): string {
  const of = long.search(/ (?:of|for|in|on) /u);
  const name = of < 0 ? long : long.slice(0, of);
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}

/** "the Global Security Initiative (GSI)" -> "the GSI": stems use the short name once it is introduced. */
export function shortenNames(text: string, acronyms: readonly Acronym[]): string {
  return acronyms.reduce(
    (short, acronym) =>
      short
        .replaceAll(`${acronym.long} (${acronym.short})`, acronym.short)
        .replaceAll(acronym.long, acronym.short),
    text,
  );
}
