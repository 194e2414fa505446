// The sentences that a correction changes: before and after side by side, with the words marked.
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { ChangedSentence, CorrectWords } from './correct-state.ts';

export type ChangedSentencesProps = {
  sentences: readonly ChangedSentence[];
  words: CorrectWords;
  language: TextLanguage;
};

export function ChangedSentences({ sentences, words, language }: ChangedSentencesProps) {
  return (
    <ol className="correct-sentences">
      {sentences.map((sentence) => (
        <li key={sentence.id} className="correct-pair">
          {sentence.type !== 'new' && (
            <div>
              <h3 className="note">{sentence.type === 'gone' ? words.gone : words.was}</h3>
              <p {...language}>
                {sentence.type === 'changed' ? (
                  <Pieces pieces={sentence.pieces} without="new" />
                ) : (
                  <del>{sentence.text}</del>
                )}
              </p>
            </div>
          )}
          {sentence.type !== 'gone' && (
            <div className="correct-after">
              <h3 className="note">{sentence.type === 'new' ? words.new : words.becomes}</h3>
              <p {...language}>
                {sentence.type === 'changed' ? (
                  <Pieces pieces={sentence.pieces} without="gone" />
                ) : (
                  <ins>{sentence.text}</ins>
                )}
              </p>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

type Changed = Extract<ChangedSentence, { type: 'changed' }>;

function Pieces({ pieces, without }: Pick<Changed, 'pieces'> & { without: 'gone' | 'new' }) {
  return pieces.map(({ type, text, at }) => {
    if (type === without) return null;
    if (type === 'gone') return <del key={at}>{text}</del>;
    return type === 'new' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
  });
}
