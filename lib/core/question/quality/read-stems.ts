// The stems of an article's questions read by the parser all at once: many side by side take far less than each alone.
import type { Language, TokenSentence } from '#lib/core/language/analyse.ts';
import type { ParsedToken } from '#lib/core/language/analysis.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';

/** The words of a stem with its gap filled, each stem read as a text of its own. */
export type StemReader = (text: string) => readonly ParsedToken[];

/** @param texts that are likely to be asked for: read together when the first is; any other is read by itself */
export function stemReader(
  parseApart: Language['parseApart'],
  texts: () => readonly string[],
): StemReader {
  const known = new Map<string, readonly ParsedToken[]>();
  const read = (own: readonly string[]): void => {
    const parsed = parseApart(own.map(asSentence));
    own.forEach((text, at) => {
      known.set(text, parsed[at]?.tokens ?? []);
    });
  };
  return (text) => {
    if (known.size === 0) read([...new Set(texts())]);
    if (!known.has(text)) read([text]);
    return known.get(text) ?? [];
  };
}

const asSentence = (text: string): TokenSentence => ({
  start: 0,
  end: text.length,
  paragraph: 0,
  kind: 'sentence',
  tokens: splitTokens(text, 0, text.length),
});
