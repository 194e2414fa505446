// wink-nlp with its small English model, for comparison.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';
import { locate } from './locate.ts';
import type { ReadingSystem } from './reading.ts';

export function createWink(): ReadingSystem {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  return {
    name: 'wink-nlp',
    read: (text) => {
      const document = nlp.readDoc(text);
      const place = locate(text);
      const forms: string[] = [];
      const tags: string[] = [];
      const lengths: number[] = [];
      document.sentences().each((sentence: ItemSentence) => {
        const tokens = sentence.tokens();
        forms.push(...tokens.out());
        tags.push(...tokens.out(its.pos));
        lengths.push(tokens.length());
      });
      let at = 0;
      const sentences = lengths.map((length) => {
        const tokens = forms.slice(at, at + length).flatMap((form, index) => {
          const span = place(form);
          const pos = tags[at + index] ?? 'X';
          return span && pos !== 'SPACE' ? [{ ...span, pos }] : [];
        });
        at += length;
        return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
      });
      return { sentences, entities: null };
    },
  };
}
