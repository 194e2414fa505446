// A question's place and its stem, in the language of its article.
import { Stem } from '#components/student/stem.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';

export type NumberedStemProps = {
  t: Translate;
  /** From 1. */
  number: number;
  stem: string;
  language: TextLanguage;
};

export function NumberedStem({ t, number, stem, language }: NumberedStemProps) {
  return (
    <>
      <span className="quiet">{number}. </span>
      <span {...language}>
        <Stem text={stem} blank={t('take.blank')} />
      </span>
    </>
  );
}
