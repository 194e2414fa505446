// The key of a question as its teacher sees it: the options with the right ones marked, or the answer.

import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { Question } from '#lib/core/question/question.ts';

export function AnswerKey({ question, t }: { question: Question; t: Translate }) {
  const reasons = reasonsOf(question, t);
  return (
    <>
      <ul className="options">
        {keyLines(question, t).map(({ id, text, right }) => (
          <li key={id} className={right ? 'right' : undefined}>
            <span>
              {text}
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

type KeyLine = { id: string; text: string; right: boolean };

function keyLines(question: Question, t: Translate): KeyLine[] {
  switch (question.kind) {
    case 'multiple-choice':
      return marked(question.options, [question.answerKey.optionId]);
    case 'multiple-response':
      return marked(question.options, question.answerKey.optionIds);
    case 'true-false':
      return marked(
        [
          { id: 'true', text: t('teach.true') },
          { id: 'false', text: t('teach.false') },
        ],
        [String(question.answerKey.value)],
      );
    case 'cloze':
      return question.answerKey.accepted.map((text) => ({ id: text, text, right: true }));
    case 'numeric': {
      const { value, tolerance } = question.answerKey;
      const exact = `${value} ${question.unit ?? ''}`.trim();
      const text = tolerance > 0 ? `${exact}, ${t('teach.tolerance', { tolerance })}` : exact;
      return [{ id: 'value', text, right: true }];
    }
    case 'ordering':
      return question.answerKey.order.map((id, index) => ({
        id,
        text: `${index + 1}. ${textOf(question.options, id)}`,
        right: true,
      }));
    case 'matching':
      return question.prompts.map((prompt) => ({
        id: prompt.id,
        text: t('teach.goesWith', {
          prompt: prompt.text,
          option: textOf(question.options, question.answerKey.pairs[prompt.id] ?? ''),
        }),
        right: true,
      }));
  }
}

type Named = { id: string; text: string };

function marked(options: readonly Named[], right: readonly string[]): KeyLine[] {
  return options.map(({ id, text }) => ({ id, text, right: right.includes(id) }));
}

function textOf(options: readonly Named[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? id;
}
