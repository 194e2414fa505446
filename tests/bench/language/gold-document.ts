// A treebank's document as running text, with the offsets of its sentences and words in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { asParsed } from '#lib/core/language/training/as-parsed.ts';
import { type ConlluSentence, readConllu } from '#lib/core/language/training/read-conllu.ts';

export type GoldDocument = {
  text: string;
  /** Offsets into `text`. */
  sentences: ParsedSentence[];
  /** The same sentences as the file has them. */
  source: ConlluSentence[];
};

/** @param folder of the treebanks. @param name such as `gum-test` */
export function readDocuments(folder: string, name: string): GoldDocument[] {
  const sentences = readConllu(readFileSync(path.join(folder, `${name}.conllu`), 'utf8'));
  const byDocument = Map.groupBy(sentences, ({ doc }) => doc);
  return [...byDocument.values()].map(joinSentences);
}

export function joinSentences(source: ConlluSentence[]): GoldDocument {
  let text = '';
  let paragraph = 0;
  const sentences = source.map((sentence, at) => {
    const glued = /(^|\|)SpaceAfter=No(\||$)/.test(source[at - 1]?.tokens.at(-1)?.misc ?? '');
    if (text !== '') text += sentence.newPar ? '\n\n' : glued ? '' : ' ';
    if (sentence.newPar && at > 0) paragraph += 1;
    const offset = text.length;
    text += sentence.text.trimEnd();
    return moved(asParsed(sentence), offset, text.length, paragraph);
  });
  return { text, sentences, source };
}

const moved = (
  sentence: ParsedSentence,
  start: number,
  end: number,
  paragraph: number,
): ParsedSentence => ({
  ...sentence,
  start,
  end,
  paragraph,
  tokens: sentence.tokens.map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  })),
});
