// The quotes that prove a question: chosen in the article, or a whole sentence from a list.

import { useId } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { inQuoteMarks } from '#components/ui/quote-marks.ts';
import type { Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { useEditor } from '../editor-context.ts';
import { SentenceOptions } from '../sentence-options.tsx';
import type { FieldsProps } from './choice-fields.tsx';
import { ItemButton } from './item-button.tsx';

export function ProofFields({
  question,
  number,
  onChange,
}: FieldsProps<Question> & { number: number }) {
  const { words, article, picked, pick } = useEditor();
  const id = useId();
  return (
    <fieldset className="field">
      <legend className="label">{words.proof}</legend>
      {question.evidence.length === 0 && <p className="note">{words.proofNone}</p>}
      <ul className="rows">
        {question.evidence.map((quote) => (
          <li key={`${quote.start}-${quote.end}`} className="row">
            <q className="proof" {...words.content}>
              {inQuoteMarks(quote.quote)}
            </q>
            <ItemButton
              label={`${words.proofRemove}: ${inQuoteMarks(quote.quote)}`}
              onPress={() => {
                const evidence = question.evidence.filter((each) => each !== quote);
                onChange({ ...question, evidence });
              }}
            >
              <span aria-hidden="true">×</span>
            </ItemButton>
          </li>
        ))}
      </ul>
      <p className="note">{words.proofHint}</p>
      {picked && (
        <button
          type="button"
          className="button plain"
          onClick={() => {
            onChange(withProof(question, picked));
            pick(null);
          }}
        >
          {fillTemplate(words.proofUse, { number })}
        </button>
      )}
      <label htmlFor={id}>{words.proofSentence}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const sentence = article.sentences[Number(event.target.value)];
          if (event.target.value === '' || !sentence) return;
          const { start, end } = sentence;
          onChange(withProof(question, { start, end, quote: article.text.slice(start, end) }));
        }}
      >
        <SentenceOptions />
      </select>
    </fieldset>
  );
}

/** In the article's order; what lies within the new quote, or holds it, gives way to it. */
export function withProof(question: Question, quote: Quote): Question {
  const apart = question.evidence.filter(
    ({ start, end }) => end <= quote.start || quote.end <= start,
  );
  return { ...question, evidence: [...apart, quote].sort((a, b) => a.start - b.start) };
}
