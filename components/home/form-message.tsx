// What the form has to say: what was wrong, or that an article was brought in.
import type { Ref } from 'react';
import type { ArticleFormState } from './article-fields.ts';
import type { ArticleFormWords, BringInWords } from './article-words.ts';

type ProblemProps = { state: ArticleFormState; words: ArticleFormWords; ref: Ref<HTMLDivElement> };

export function ProblemMessage({ state, words, ref }: ProblemProps) {
  const { problem, bringing, text } = state;
  if (!problem) return null;
  return (
    <div className="message" role="alert" id="problem" ref={ref} tabIndex={-1}>
      <h3>{bringing ? words.bringIn.heading : words.heading}</h3>
      <p>{problem}</p>
      {text && <p>{bringing ? words.bringIn.unchanged : words.kept}</p>}
    </div>
  );
}

type BroughtProps = {
  brought: ArticleFormState['brought'];
  words: BringInWords;
  ref: Ref<HTMLDivElement>;
};

export function BroughtMessage({ brought, words, ref }: BroughtProps) {
  if (!brought) return null;
  const { said, notice, before } = brought;
  return (
    <div className="message calm brought" ref={ref} tabIndex={-1}>
      <h3>{words.broughtHeading}</h3>
      <p>{said}</p>
      {notice && <p className="notice">{notice}</p>}
      {before && (
        <button className="button link" type="submit" name="intent" value="restore">
          {words.putBack}
        </button>
      )}
    </div>
  );
}
