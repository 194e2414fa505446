// Before a sitting and after it.
import type { Translate } from '#components/ui/translate.ts';

export type ReviewPauseProps = {
  t: Translate;
  heading: string;
  lines: readonly string[];
  /** On the button that begins a sitting; null: there is nothing to begin. */
  start: string | null;
};

export function ReviewPause({ t, heading, lines, start }: ReviewPauseProps) {
  return (
    <div className="stack narrow">
      <h1>{heading}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form className="actions" action="/me/review/start" method="post">
        {start !== null && (
          <button className="button plain" type="submit">
            {start}
          </button>
        )}
        <a className={start === null ? 'button' : 'button plain'} href="/me">
          {t('learn.overBack')}
        </a>
      </form>
    </div>
  );
}
