// The border of the first stage: raw text in, an Article or the reason why not out.
import { hashText } from '#lib/core/seed/random.ts';
import { type Article, articleDateSchema, MAX_ARTICLE_LENGTH } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';
import { datelineDate } from './dateline-date.ts';
import { findTitle } from './find-title.ts';
import { looksBinary } from './looks-binary.ts';
import { looksEnglish } from './looks-english.ts';
import { normaliseText } from './normalise-text.ts';
import { splitSentences } from './split-sentences.ts';

/** `date` is YYYY-MM-DD, `source` a name or an address. */
export type ArticleInput = {
  title?: string | undefined;
  text: string;
  date?: string | undefined;
  source?: string | undefined;
};

export type ReadArticle =
  | { type: 'read'; article: Article }
  /** In a language that is not read here: its sentences are as good as they can be cut. */
  | { type: 'foreign'; article: Article }
  | { type: 'refused'; problem: ArticleProblem };

/** Fewest words that are taken for an article. */
export const MIN_ARTICLE_WORDS = 10;
const SOURCE_MAX = 500;
/** Raw texts beyond this are not even normalised: no 50,000 visible characters come with so much else. */
const RAW_MAX = 20 * MAX_ARTICLE_LENGTH;

/** @throws where `date` is no date: the border that took it must have checked it. */
export function readArticle(input: ArticleInput): ReadArticle {
  const refuse = (problem: ArticleProblem): ReadArticle => ({ type: 'refused', problem });
  const tooLong = (length: number): ReadArticle =>
    refuse({ code: 'too-long', params: { length, max: MAX_ARTICLE_LENGTH } });
  const raw = input.text;
  if (raw.length > RAW_MAX) return tooLong(raw.length);
  if (looksBinary(raw)) return refuse({ code: 'binary', params: {} });
  const text = normaliseText(raw);
  if (text === '') return refuse({ code: 'empty', params: {} });
  if (text.length > MAX_ARTICLE_LENGTH) return tooLong(text.length);
  const words = countWords(text);
  // Scripts without spaces have few "words": tell their language before their length.
  const english = looksEnglish(text);
  if (english && words < MIN_ARTICLE_WORDS) {
    return refuse({ code: 'too-short', params: { words, min: MIN_ARTICLE_WORDS } });
  }
  const sentences = splitSentences(text);
  const date = input.date ?? datelineDate(text, sentences) ?? undefined;
  const source = (input.source ?? '').trim().slice(0, SOURCE_MAX);
  return {
    type: english ? 'read' : 'foreign',
    article: {
      title: findTitle(input.title, text, sentences),
      text,
      hash: hashText(text),
      sentences,
      ...(date === undefined ? {} : { date: articleDateSchema.parse(date) }),
      ...(source === '' ? {} : { source }),
    },
  };
}

/** Words with a letter or a digit in them. */
function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
}
