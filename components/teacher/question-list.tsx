// A quiz as its teacher looks it over: each question with its key, and its footnote in the margin.

import { Stem } from '#components/student/stem.tsx';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import { Reference } from '#components/ui/reference.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import { type TextLanguage, tellLanguage } from '#lib/core/article/tell-language.ts';
import type { Question } from '#lib/core/question/question.ts';
import { AnswerKey } from './answer-key.tsx';
import { findingText } from './finding-text.ts';
import { sentenceAround } from './sentence-around.ts';

export type QuestionListProps = {
  questions: readonly Question[];
  article: Article;
  t: Translate;
  /** Id of the form that the "Leave out" boxes belong to. */
  form: string;
};

export function QuestionList({ questions, article, t, form }: QuestionListProps) {
  const language = tellLanguage(article.text);
  return (
    <ol className="questions section">
      {questions.map((question, index) => (
        <li key={question.id}>
          <div>
            <h3 className="kind">
              {t('teach.question', { number: index + 1 })} · {t(`kind.${question.kind}`)}
            </h3>
            <p className="stem" {...language}>
              <Stem text={question.stem} blank={t('take.blank')} />
              {question.evidence.length > 0 && (
                <Reference
                  number={index + 1}
                  id={`question-${index + 1}`}
                  href={`#footnote-${index + 1}`}
                  label={t('teach.footnote', { number: index + 1 })}
                />
              )}
            </p>
            <AnswerKey question={question} language={language} t={t} />
            <Findings findings={question.findings} t={t} />
            <label className="check leave-out">
              <input type="checkbox" name="leaveOut" value={question.id} form={form} />
              <span>
                {t('teach.leaveOut')}
                <span className="unseen">: {t('teach.question', { number: index + 1 })}</span>
              </span>
            </label>
          </div>
          <Proof
            question={question}
            number={index + 1}
            article={article}
            language={language}
            t={t}
          />
        </li>
      ))}
    </ol>
  );
}

type ProofProps = {
  question: Question;
  number: number;
  article: Article;
  language: TextLanguage;
  t: Translate;
};

function Proof({ question, number, article, language, t }: ProofProps) {
  if (question.evidence.length === 0) return <p className="note">{t('teach.notProven')}</p>;
  return (
    <div className="footnote" id={`footnote-${number}`}>
      {question.evidence.map((quote, index) => (
        <p key={quote.start}>
          {index === 0 && (
            <Reference
              number={number}
              href={`#question-${number}`}
              label={t('teach.toQuestion', { number })}
            />
          )}
          <QuotedSentence {...sentenceAround(article, quote)} language={language} />
        </p>
      ))}
    </div>
  );
}

function Findings({ findings, t }: { findings: Question['findings']; t: Translate }) {
  return findings.map((finding) => (
    <p key={finding.code} className={`finding ${finding.severity}`}>
      <strong>{t(`severity.${finding.severity}`)}.</strong> {findingText(finding, t)}
    </p>
  ));
}
