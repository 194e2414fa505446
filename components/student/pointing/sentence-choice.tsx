// The article as a choice of one sentence: a radio button in front of each, paragraph by paragraph.
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { NumberedSentence } from '#lib/core/attempt/attempt-view.ts';

export type SentenceChoiceProps = {
  /** `number` is what the form sends. */
  sentences: readonly NumberedSentence[];
  /** Of the article. */
  language: TextLanguage;
  /** Number of a sentence; null: none yet. */
  chosen: number | null;
  /** Where the browser itself asks for one. */
  required?: boolean;
};

export function SentenceChoice({
  sentences,
  language,
  chosen,
  required = false,
}: SentenceChoiceProps) {
  const paragraphs = new Map<number, NumberedSentence[]>();
  for (const sentence of sentences) {
    const begun = paragraphs.get(sentence.paragraph);
    if (begun) begun.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  return (
    <div className="sentences" {...language}>
      {[...paragraphs].map(([paragraph, own]) => (
        <p key={paragraph}>
          {own.map(({ number, text }) => (
            <label key={number}>
              <input
                type="radio"
                name="sentence"
                value={number}
                defaultChecked={number === chosen}
                required={required}
              />
              <span>{text}</span>{' '}
            </label>
          ))}
        </p>
      ))}
    </div>
  );
}
