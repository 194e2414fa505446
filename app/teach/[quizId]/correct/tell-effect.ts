// What a corrected article would change, in words.
import type { ChangedSentence, CorrectState } from '#components/teacher/correct/correct-state.ts';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import type { SentenceFate } from '#lib/core/article/compare-articles.ts';
import { compareWords } from '#lib/core/article/compare-words.ts';
import { sentenceText } from '#lib/core/article/quote.ts';
import type { ArticleEffect } from '#lib/use-cases/correct-article.ts';

export function tellEffect(
  { quiz, article, sentences, fates }: ArticleEffect,
  t: Translate,
): NonNullable<CorrectState['preview']> {
  const count = (wanted: string): number => sentences.filter(({ type }) => type === wanted).length;
  const [kept, changed, gone, added] = ['kept', 'changed', 'gone', 'new'].map(count);
  const shown = sentences.flatMap((fate) => told(fate, quiz.article, article) ?? []);
  const questions = quiz.questions.flatMap(({ id, stem }, place) => {
    const fate = fates.get(id) ?? 'kept';
    return fate === 'kept'
      ? []
      : [{ id, stem, fate, label: t('teach.question', { number: place + 1 }) }];
  });
  const others = quiz.questions.length - questions.length;
  const classes = quiz.assignmentIds.length;
  return {
    version: quiz.revision,
    summary:
      shown.length === 0
        ? t('correctArticle.onlyLayout')
        : t('correctArticle.summary', {
            kept: kept ?? 0,
            changed: changed ?? 0,
            gone: gone ?? 0,
            added: added ?? 0,
          }),
    sentences: shown,
    questions,
    others:
      questions.length === 0
        ? t('correctArticle.allKept', { count: others })
        : t('correctArticle.someKept', { kept: others }),
    classes: classes > 0 ? t('correctArticle.classes', { count: classes }) : null,
  };
}

/** null for what stays as it is. */
function told(fate: SentenceFate, before: Article, after: Article): ChangedSentence | null {
  switch (fate.type) {
    case 'kept':
      return null;
    case 'gone':
      return { id: `before-${fate.before}`, type: 'gone', text: sentenceText(before, fate.before) };
    case 'new':
      return { id: `after-${fate.after}`, type: 'new', text: sentenceText(after, fate.after) };
    case 'changed': {
      const pieces = compareWords(
        sentenceText(before, fate.before),
        sentenceText(after, fate.after),
      );
      return { id: `after-${fate.after}`, type: 'changed', pieces };
    }
  }
}
