// The key of a question as its teacher sees it: the options with the right ones marked, or the answer.

import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type KeyWords, keyLines } from './key-lines.ts';

export type AnswerKeyProps = { question: Question; language: TextLanguage; t: Translate };

export function AnswerKey({ question, language, t }: AnswerKeyProps) {
  const reasons = reasonsOf(question, t);
  // "True" and "false" are words of the interface.
  const own = question.kind === 'true-false' ? undefined : language;
  return (
    <>
      <ul className="options">
        {keyLines(question, keyWords(t)).map(({ id, text, right }) => (
          <li key={id} className={right ? 'right' : undefined}>
            <span>
              <span {...own}>{text}</span>
              {right && <span className="unseen"> ({t('teach.right')})</span>}
            </span>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <p className="wrong-from">{t('teach.wrongFrom', { reasons: reasons.join('; ') })}</p>
      )}
    </>
  );
}

/** Where the wrong options come from, each source once. */
function reasonsOf({ wrong }: Question, t: Translate): string[] {
  const codes = [...new Set(Object.values(wrong ?? {}).map(({ code }) => code))];
  return codes.flatMap((code) => {
    const key = `wrong.${code}` as MessageKey;
    return t.has(key) ? [t(key)] : [];
  });
}

export function keyWords(t: Translate): KeyWords {
  return {
    true: t('teach.true'),
    false: t('teach.false'),
    tolerance: t('teach.tolerance', { tolerance: '{tolerance}' }),
    goesWith: t('teach.goesWith', { prompt: '{prompt}', option: '{option}' }),
  };
}
