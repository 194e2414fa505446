// A student's result as plain text, to keep: no more than the result page shows.
import { inQuoteMarks } from '#components/ui/quote-marks.ts';
import type { Translate } from '#components/ui/translate.ts';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { responseText } from './response-text.ts';
import { type TakeWords, takeWords } from './take-words.ts';
import { verdictName } from './verdict.tsx';

/** @param handedIn when, in words; '' where that is not known. Lines end in CRLF, as every editor reads them. */
export function resultCopy(view: AttemptView, t: Translate, handedIn: string): string {
  const { title, name, points, maxPoints, questions } = view;
  const words = takeWords(t, questions.length, view.language);
  const score = { points: (points ?? 0) / 100, max: maxPoints / 100 };
  const head = [
    title,
    name,
    handedIn && t('copy.handedIn', { moment: handedIn }),
    points === null ? t('result.later') : `${t('result.score', score)} ${t('result.scoreLabel')}`,
  ].filter(Boolean);
  const asked = questions.map((state, index) => ['', ...linesOf(state, index + 1, words, t)]);
  return `${[...head, ...asked.flat()].join('\r\n')}\r\n`;
}

function linesOf(state: QuestionState, number: number, words: TakeWords, t: Translate): string[] {
  const { question, response, feedback } = state;
  const label = (name: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`   ${name}: ${texts.map(oneLine).join('; ')}`];
  const solution = feedback?.solution;
  const verdict = feedback ? verdictName(feedback) : 'none';
  const given = response ? responseText(question, response, words) : [];
  return [
    feedback ? t('result.question', { number, verdict }) : t('copy.question', { number }),
    `   ${oneLine(question.stem)}`,
    ...label(words.feedback.yours, given.length > 0 ? given : [words.feedback.none]),
    ...(solution
      ? [
          ...label(words.feedback.solution, solution.text),
          ...label(words.feedback.why, solution.rationale ? [solution.rationale] : []),
          ...label(
            words.feedback.proof,
            solution.evidence.map(({ before, quote, after }) =>
              inQuoteMarks(before + quote + after),
            ),
          ),
        ]
      : []),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
