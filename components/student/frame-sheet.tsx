// A quiz in a frame on another site's page: the quiz, and the way to a tab of its own.
import type { ReactNode } from 'react';
import type { Translate } from '#components/ui/translate.ts';
import { TellHeight } from './tell-height.client.tsx';

export type FrameSheetProps = {
  t: Translate;
  /** Path of the quiz's own page. */
  quizAt: string;
  /** The browser keeps no cookie here, so that nobody could go on with what they started. */
  noCookies: boolean;
  children: ReactNode;
};

export function FrameSheet({ t, quizAt, noCookies, children }: FrameSheetProps) {
  return (
    <div className="framed">
      <TellHeight />
      {noCookies ? (
        <div className="stack narrow">
          <h1>{t('shareForms.frameNoCookies')}</h1>
          <p role="alert">{t('shareForms.frameNoCookiesLead')}</p>
          <div className="actions">
            <a className="button" href={quizAt} target="_blank" rel="noopener">
              {t('shareForms.frameOwnTab')}
            </a>
          </div>
        </div>
      ) : (
        <>
          {children}
          <p className="frame-foot lone-links">
            <span>{t('app.name')}</span>
            <a href={quizAt} target="_blank" rel="noopener">
              {t('shareForms.frameOwnTab')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
