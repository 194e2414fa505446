// A sheet for the wall: the title, the picture of the link, the code and the address.
import { QrCode } from '#components/teacher/qr-code.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { PaperBar } from './paper-bar.tsx';

export type PosterSheetProps = {
  t: Translate;
  quizId: string;
  title: string;
  code: string;
  /** Link for students. */
  url: string;
  questionCount: number;
};

export function PosterSheet({ t, quizId, title, code, url, questionCount }: PosterSheetProps) {
  return (
    <div className="paper poster">
      <PaperBar
        t={t}
        back={{ href: `/teach/${quizId}#share`, label: t('shareForms.backToQuiz') }}
        links={[]}
      />
      <h1>{title}</h1>
      <p className="quiet">{t('share.count', { count: questionCount })}</p>
      <figure>
        <QrCode text={url} label={t('publish.qr', { url })} />
      </figure>
      <dl>
        <dt>{t('shareForms.posterCode')}</dt>
        <dd className="code">{code}</dd>
        <dt>{t('shareForms.posterAddress')}</dt>
        <dd className="address">{url.replace(/^https?:\/\//, '')}</dd>
      </dl>
    </div>
  );
}
