// The sentences of the article as the options of a list.
import { useEditor } from './editor-context.ts';

const LONGEST = 80;

export function SentenceOptions() {
  const { words, article } = useEditor();
  return (
    <>
      <option value="">{words.sentenceChoose}</option>
      {article.sentences.map(({ start, end }, at) => (
        <option key={start} value={at}>
          {shortened(article.text.slice(start, end))}
        </option>
      ))}
    </>
  );
}

/** Cut between words. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
