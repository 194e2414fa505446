// Direct speech: which sentences stand inside quotation marks, and who is named as speaking.
import type { Article } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';

/** The words without marks and "..., Li said"; speaker as written. */
export type Speech = { text: string; speaker: string };

const NAME = "(?:the )?\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){0,3}";
const VERB = '(?:said|says|added|adds|told|stated|explained)';
/** `... cooperation,” Li said.` and `... here,” said Tristan Cardew.` */
const CLOSING = new RegExp(
  `^(.*?)[,.!?]”(?: (${NAME}) ${VERB}\\b.*| ${VERB} (${NAME})[.,].*)$`,
  'u',
);

/** By sentence index: only speech in curly quotes that one sentence of the paragraph attributes. */
export function readSpeech(article: Article): Map<number, Speech> {
  const speech = new Map<number, Speech>();
  let open: { index: number; text: string }[] = [];
  let paragraph = -1;
  article.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) open = [];
    paragraph = sentence.paragraph;
    const { quote } = quoteSentence(article, sentence);
    if (quote.length > 450 || (open.length === 0 && !quote.startsWith('“'))) return;
    const words = quote.startsWith('“') ? quote.slice(1) : quote;
    if (words.includes('“')) {
      open = [];
      return;
    }
    if (!words.includes('”')) {
      open.push({ index, text: words.replace(/\.$/, '') });
      return;
    }
    const closing = CLOSING.exec(words);
    const speaker = closing?.[2] ?? closing?.[3];
    if (closing && speaker !== undefined) {
      for (const part of [...open, { index, text: closing[1] ?? '' }]) {
        speech.set(part.index, { text: part.text, speaker });
      }
    }
    open = [];
  });
  return speech;
}
