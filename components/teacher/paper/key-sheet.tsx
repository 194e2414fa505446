// The answers to a worksheet: each with the sentence that proves it, and why.
import { Stem } from '#components/student/stem.tsx';
import { explains } from '#components/student/verdict.tsx';
import { sentenceAround } from '#components/teacher/sentence-around.ts';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { PaperQuestion } from '#lib/core/quiz/paper-questions.ts';
import { PaperBar } from './paper-bar.tsx';
import { paperKey } from './paper-key.ts';

export type KeySheetProps = {
  t: Translate;
  quizId: string;
  title: string;
  questions: readonly PaperQuestion[];
  article: Article;
};

export function KeySheet({ t, quizId, title, questions, article }: KeySheetProps) {
  const language = tellLanguage(article.text);
  return (
    <div className="paper">
      <PaperBar
        t={t}
        back={{ href: `/teach/${quizId}`, label: t('shareForms.backToQuiz') }}
        links={[{ href: `/teach/${quizId}/worksheet`, label: t('shareForms.worksheet') }]}
      />
      <h1>{t('shareForms.keyTitle', { title })}</h1>
      {questions.length === 0 && <p>{t('shareForms.noQuestions')}</p>}
      <ol className="paper-questions">
        {questions.map((question, index) => (
          <li key={question.known.id}>
            <p {...language}>
              <span className="paper-numeral">{index + 1}.</span>{' '}
              <Stem text={question.known.stem} blank={t('take.blank')} />
            </p>
            <ul className="paper-key">
              {paperKey(question, t).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {explains({
              rationale: question.known.rationale,
              evidence: question.known.evidence.map((quote) => sentenceAround(article, quote)),
            }) && (
              <p className="note" dir="auto">
                {question.known.rationale}
              </p>
            )}
            {question.known.evidence.length === 0 ? (
              <p className="note">{t('teach.notProven')}</p>
            ) : (
              question.known.evidence.map((quote) => (
                <p className="paper-proof" key={quote.start} {...language}>
                  <QuotedSentence {...sentenceAround(article, quote)} />
                </p>
              ))
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
