// More ways to share, folded away: a poster, other sites' pages, Google Classroom, a letter.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type MoreWaysProps = {
  t: Translate;
  assignmentId: string;
  title: string;
  /** Link for students. */
  url: string;
  /** HTML that shows the quiz on another site's page. */
  embed: string;
};

export function MoreWays({ t, assignmentId, title, url, embed }: MoreWaysProps) {
  const id = `embed-${assignmentId}`;
  return (
    <details className="more-ways screen-only">
      <summary>{t('shareForms.moreWays')}</summary>
      <ul className="ways lone-links">
        <li>
          <a href={`/teach/assignments/${assignmentId}/poster`}>{t('shareForms.poster')}</a>
        </li>
        <li>
          <a href={classroomUrl(url, title)} target="_blank" rel="noopener noreferrer">
            {t('shareForms.classroom')}
          </a>
        </li>
        <li>
          <a href={mailUrl(url, title)}>{t('shareForms.mail')}</a>
        </li>
      </ul>
      <div className="field">
        <label htmlFor={id}>{t('shareForms.embed')}</label>
        <p className="note" id={`${id}-hint`}>
          {t('shareForms.embedHint')}
        </p>
        <div className="beside">
          <input id={id} readOnly value={embed} aria-describedby={`${id}-hint`} />
          <CopyButton text={embed} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
        </div>
      </div>
    </details>
  );
}

/** Google's own page, asked only when the link is followed. */
function classroomUrl(url: string, title: string): string {
  return `https://classroom.google.com/share?url=${encodeURIComponent(url)}&title=${encodeURIComponent(title)}`;
}

function mailUrl(url: string, title: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
}
