// The manage link, pasted: the way to a desk from another browser, with script or without.
import type { Translate } from '#components/ui/translate.ts';

export type OpenDeskFormProps = {
  t: Translate;
  /** Where to go once the desk is open; a link to one of its quizzes leads there. */
  next: string;
  wrong: boolean;
};

export function OpenDeskForm({ t, next, wrong }: OpenDeskFormProps) {
  return (
    <form action="/teach/open" method="post">
      <input type="hidden" name="next" value={next} />
      {wrong && (
        <p className="message" role="alert" id="link-problem">
          {t('openDesk.wrong')}
        </p>
      )}
      <div className="field">
        <label htmlFor="link">{t('openDesk.label')}</label>
        <div className="beside">
          <input
            id="link"
            name="link"
            required
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? 'link-problem' : undefined}
          />
          <button className="button" type="submit">
            {t('openDesk.go')}
          </button>
        </div>
      </div>
    </form>
  );
}
