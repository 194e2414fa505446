// Which wrong response drew how many, where it came from, and where the article has its words.

import { sentenceAround } from '#components/teacher/sentence-around.ts';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { QuestionAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import type { Misconception } from '#lib/core/progress/find-misconceptions.ts';
import { percentOf, percentRange } from './figure-words.ts';

export type MisconceptionListProps = {
  t: Translate;
  article: Article;
  language: TextLanguage;
  questions: readonly QuestionAnalysis[];
  misconceptions: readonly Misconception[];
};

/** More is a list of all that was wrong, which the tables have. */
const MOST = 12;

export function MisconceptionList(props: MisconceptionListProps) {
  const { t, article, language, questions, misconceptions } = props;
  if (misconceptions.length === 0) return <p className="quiet">{t('insight.noMisconceptions')}</p>;
  return (
    <ol className="insight-misconceptions">
      {misconceptions.slice(0, MOST).map((each) => {
        const place = questions.findIndex(({ question }) => question.id === each.questionId);
        return (
          <li key={`${each.questionId}|${each.option?.id ?? each.said}`}>
            <p>
              {drawWords(each, t)}{' '}
              <a href={`#q${place + 1}`}>{t('insight.inQuestion', { number: place + 1 })}</a>
            </p>
            <p className="note">{originWords(each, t)}</p>
            {each.places.map(({ sentence, quote }) => (
              <p key={sentence} className="note">
                <QuotedSentence {...sentenceAround(article, quote)} language={language} />
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function drawWords({ option, said, count, n, interval }: Misconception, t: Translate): string {
  const answer = option?.text ?? t(said ? 'teach.true' : 'teach.false');
  if (n < KNOWN_FROM) return t('insight.drewFew', { count, n, answer });
  const percent = percentOf(count / n);
  return t('insight.drew', { count, n, answer, percent, range: percentRange(interval, t) });
}

/** How the option was made and whether its words stand in the article; a person's option says nothing of itself. */
function originWords({ option, wrong, places }: Misconception, t: Translate): string {
  if (option === null) return t('insight.saidWrongly');
  const key = `wrong.${wrong?.code}` as MessageKey;
  const made = wrong && t.has(key) ? t('insight.madeAs', { reason: t(key) }) : '';
  const found = t(places.length > 0 ? 'insight.wordsStand' : 'insight.wordsNowhere');
  return `${made} ${found}`.trim();
}
