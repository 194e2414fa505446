// What a teacher put right after a student began, told with the result.
import type { Translate } from '#components/ui/translate.ts';
import type { AttemptView, ToldCorrection } from '#lib/core/attempt/attempt-view.ts';

export type CorrectionNotesProps = {
  t: Translate;
  corrections: readonly ToldCorrection[];
  language: AttemptView['language'];
};

const WORDS = {
  key: 'repair.keyTold',
  accept: 'repair.acceptTold',
  'points-to-all': 'repair.allTold',
} as const;

export function CorrectionNotes({ t, corrections, language }: CorrectionNotesProps) {
  if (corrections.length === 0) return null;
  return (
    <div className="message calm repair-told">
      {corrections.map((told) =>
        told.type === 'drop' ? (
          <p key={told.stem}>
            {t('repair.dropTold')} <q {...language}>{told.stem}</q>
          </p>
        ) : (
          <p key={`${told.type} ${told.number}`}>{t(WORDS[told.type], { number: told.number })}</p>
        ),
      )}
    </div>
  );
}
