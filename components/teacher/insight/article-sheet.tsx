// The article as the class knows it: each sentence by how its questions went, and what nobody asks about.
import { AssignmentHead } from '#components/teacher/assignments/assignment-head.tsx';
import { markArticle } from '#components/teacher/editor/mark-article.ts';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import { sentenceText } from '#lib/core/article/quote.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { type HeatLevel, type SentenceHeat, teachAgain } from '#lib/core/progress/heat-article.ts';
import { percentRange, percentWords } from './figure-words.ts';
import { InsightLinks } from './insight-links.tsx';

export type ArticleSheetProps = {
  t: Translate;
  head: { id: string; code: string; title: string; quizId: string; label: string };
  article: Article;
  heat: readonly SentenceHeat[];
};

const LEVELS: readonly HeatLevel[] = ['weak', 'mixed', 'firm', 'unknown', 'unasked'];

export function ArticleSheet({ t, head, article, heat }: ArticleSheetProps) {
  const again = teachAgain(heat);
  const language = tellLanguage(article.text);
  const present = LEVELS.filter((level) => heat.some((each) => each.level === level));
  return (
    <div className="results">
      <AssignmentHead t={t} head={head} here="insight" />
      <h1>{t('insight.toArticle')}</h1>
      <InsightLinks t={t} assignmentId={head.id} here="article" />
      <section className="section stack">
        <h2>{t('insight.again')}</h2>
        {again.length === 0 && (
          <p className="quiet text">
            {t(present.includes('firm') ? 'insight.againNone' : 'insight.againUnknown')}
          </p>
        )}
        {again.length > 0 && (
          <ol className="insight-again">
            {again.map((each) => (
              <li key={each.sentence}>
                <a href={`#s${each.sentence + 1}`} {...language}>
                  {sentenceText(article, each.sentence)}
                </a>
                <span className="note">
                  {t('insight.againNote', {
                    percent: percentWords(each.facility, t),
                    range: percentRange(each.interval, t),
                    count: each.questions.length,
                    questions: each.questions.map((place) => place + 1).join(', '),
                  })}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className="section">
        <h2 {...(article.title !== '' && language)}>{article.title || t('insight.theArticle')}</h2>
        <ul className="insight-legend">
          {present.map((level) => (
            <li key={level}>
              <span className={`heat ${level}`}>{t('insight.sample')}</span> {t(`insight.${level}`)}
            </li>
          ))}
        </ul>
        <div className="article" {...language}>
          {markArticle(article, []).map(({ start, pieces }) => (
            <p key={start}>
              {pieces.map((piece) => (
                <HeatPiece
                  key={piece.start}
                  t={t}
                  assignmentId={head.id}
                  text={piece.text}
                  heat={heat[piece.sentence] ?? null}
                />
              ))}
            </p>
          ))}
        </div>
      </section>
    </div>
  );
}

type HeatPieceProps = {
  t: Translate;
  assignmentId: string;
  text: string;
  /** null: between sentences. */
  heat: SentenceHeat | null;
};

/** The mark behind a sentence says in letters what its shade says. */
function HeatPiece({ t, assignmentId, text, heat }: HeatPieceProps) {
  if (heat === null) return text;
  const { sentence, level, facility, questions } = heat;
  return (
    <span id={`s${sentence + 1}`} className={`heat ${level}`}>
      {text}
      {questions.map((place) => (
        <sup key={place} className="heat-mark">
          <a href={`/teach/assignments/${assignmentId}/questions#q${place + 1}`}>
            <span className="unseen">{t('insight.question')} </span>
            {place + 1}
            {level !== 'unknown' && place === questions[0] && `: ${percentWords(facility, t)}`}
            <span className="unseen"> ({t(`insight.${level}`)})</span>
          </a>
        </sup>
      ))}
    </span>
  );
}
