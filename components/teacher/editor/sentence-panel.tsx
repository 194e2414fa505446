// What can be done with what is chosen in the article: proof of the open question, more questions, one's own.

import { useId } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { inQuoteMarks } from '#components/ui/quote-marks.ts';
import type { Question, QuestionKind } from '#lib/core/question/question.ts';
import { useEditor } from './editor-context.ts';
import { quoteOf, sparesOn } from './mark-article.ts';
import { SentenceOptions } from './sentence-options.tsx';
import { SpareList } from './spare-list.tsx';
import { WriteOwn } from './write-own.tsx';

export type SentencePanelProps = {
  spares: readonly Question[];
  /** The question that is being edited, and its place. */
  open: { question: Question; number: number } | null;
  onProof: () => void;
  onTake: (question: Question) => void;
  onWrite: (kind: QuestionKind) => void;
};

export function SentencePanel({ spares, open, onProof, onTake, onWrite }: SentencePanelProps) {
  const { words, article, picked, pick } = useEditor();
  const id = useId();
  const found = picked ? sparesOn(article, picked, spares) : [];
  const sentence = article.sentences.findIndex(
    ({ start, end }) => picked?.start === start && picked.end === end,
  );
  return (
    <div className="about">
      <label htmlFor={id}>{words.sentence}</label>
      <select
        id={id}
        value={sentence < 0 ? '' : sentence}
        onChange={(event) => {
          const chosen = article.sentences[Number(event.target.value)];
          const none = event.target.value === '' || !chosen;
          pick(none ? null : quoteOf(article.text, chosen.start, chosen.end));
        }}
      >
        <SentenceOptions />
      </select>
      <div aria-live="polite">
        {picked ? (
          <>
            {sentence < 0 && (
              <p className="chosen">
                <span className="unseen">{words.picked}: </span>
                <q {...words.content}>{inQuoteMarks(picked.quote)}</q>
              </p>
            )}
            {open === null && (
              <p className="note">{found.length > 0 ? words.sentenceSome : words.sentenceNone}</p>
            )}
          </>
        ) : (
          <p className="note">{words.sentenceHint}</p>
        )}
      </div>
      {picked && open && (
        <button type="button" className="button plain" onClick={onProof}>
          {fillTemplate(words.proofUse, { number: open.number })}
        </button>
      )}
      {picked && !open && (
        <>
          <SpareList
            key={picked.start}
            questions={found}
            label={words.add}
            labelOf={words.addItemOf}
            onTake={onTake}
          />
          <WriteOwn label={words.writeOn} onWrite={onWrite} />
        </>
      )}
      {picked && (
        <button type="button" className="tool" onClick={() => pick(null)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
