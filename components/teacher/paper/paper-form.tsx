// What a student fills in on paper: boxes to tick, lines to write on, numbers and letters to put.
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import { letterOf } from './letter-of.ts';

export type PaperFormProps = {
  t: Translate;
  question: PublicQuestion;
  /** Of the article. */
  language: TextLanguage;
};

const HINTS: Partial<Record<PublicQuestion['kind'], MessageKey>> = {
  'multiple-choice': 'shareForms.tickOne',
  'multiple-response': 'shareForms.tickAll',
  ordering: 'shareForms.numberOrder',
  matching: 'shareForms.writeLetter',
};

export function PaperForm({ t, question, language }: PaperFormProps) {
  const hint = HINTS[question.kind];
  return (
    <>
      {hint && <p className="paper-hint">{t(hint)}</p>}
      <Form t={t} question={question} language={language} />
    </>
  );
}

function Form({ t, question, language }: PaperFormProps) {
  const options = question.options ?? [];
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return (
        <ul className="paper-options" {...language}>
          {options.map(({ id, text }, index) => (
            <li key={id}>
              <Box />
              <span>
                {letterOf(index)}. {text}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'true-false':
      return (
        <ul className="paper-options beside">
          {[t('teach.true'), t('teach.false')].map((text) => (
            <li key={text}>
              <Box />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      );
    case 'ordering':
      return (
        <ul className="paper-options" {...language}>
          {options.map(({ id, text }) => (
            <li key={id}>
              <Box large />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      );
    case 'matching':
      return (
        <div className="paper-pairs" {...language}>
          <ol className="paper-options">
            {question.prompts?.map(({ id, text }, index) => (
              <li key={id}>
                <Box large />
                <span>
                  {index + 1}. {text}
                </span>
              </li>
            ))}
          </ol>
          <ul className="paper-options">
            {options.map(({ id, text }, index) => (
              <li key={id}>
                <span>
                  {letterOf(index)}. {text}
                </span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'numeric':
      return (
        <p className="paper-number">
          <span className="paper-line" /> {question.unit}
        </p>
      );
    case 'cloze':
      return null;
  }
}

/** To tick, or large enough for a number or a letter. */
function Box({ large = false }: { large?: boolean }) {
  return <span className={large ? 'paper-box large' : 'paper-box'} />;
}
