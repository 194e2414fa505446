// Where an attempt link leads: one tap, and the quiz goes on in this browser. Nothing happens before it.
import { Field } from '#components/ui/field.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { FillByFragment } from './fill-by-fragment.client.tsx';

export type CarrySheetProps = {
  t: Translate;
  code: string;
  title: string;
  /** The link that was sent opens nothing here. */
  wrong: boolean;
};

export function CarrySheet({ t, code, title, wrong }: CarrySheetProps) {
  return (
    <form className="stack narrow" action={`${code}/carry`} method="post">
      <p className="quiz-title">{title}</p>
      <h1>{t('carry.arrive')}</h1>
      {wrong && (
        <p className="message" role="alert" id="link-problem">
          {t('carry.wrong')}
        </p>
      )}
      <Field id="link" label={t('carry.link')} hint={t('carry.linkHint')}>
        <input
          id="link"
          name="link"
          required
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'link-hint link-problem' : 'link-hint'}
        />
      </Field>
      <FillByFragment id="link" />
      <div className="actions">
        <button className="button" type="submit">
          {t('carry.go')}
        </button>
        <a href={code}>{t('carry.anew')}</a>
      </div>
    </form>
  );
}
