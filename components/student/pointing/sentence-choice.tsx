// The article as a choice of one sentence: a radio button in front of each, paragraph by paragraph.
import type { TextLanguage } from '#lib/core/article/tell-language.ts';

export type SentenceChoiceProps = {
  sentences: readonly { text: string; paragraph: number }[];
  /** Of the article. */
  language: TextLanguage;
  /** Number of a sentence; null: none yet. */
  chosen: number | null;
};

export function SentenceChoice({ sentences, language, chosen }: SentenceChoiceProps) {
  const numbered = sentences.map((sentence, number) => ({ ...sentence, number }));
  const paragraphs = new Map<number, typeof numbered>();
  for (const sentence of numbered) {
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
              />
              <span>{text}</span>{' '}
            </label>
          ))}
        </p>
      ))}
    </div>
  );
}
