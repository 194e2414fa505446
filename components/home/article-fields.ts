// What the form for an article holds, and what becomes of it when an article is brought in.
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { bareAddress } from '#lib/core/article/page-address.ts';

export type ArticleFields = { title: string; date: string; source: string; text: string };

export type ArticleFormState = ArticleFields & {
  /** The link as typed. */
  url?: string | undefined;
  problem: string | null;
  /** The field that the problem is about, where it is one. */
  field?: keyof ArticleFields | 'url' | 'file' | undefined;
  /** The problem is about a link or a file, not about the article. */
  bringing?: boolean | undefined;
  /** An article was brought in: what to say of it, and what stood in the form before, or ''. */
  brought?: { said: string; notice: string | null; before: string } | undefined;
};

export const EMPTY: ArticleFormState = { title: '', date: '', source: '', text: '', problem: null };

/**
 * What was found takes the place of what was there; what was not found stays as typed, except what an
 * earlier article brought with it. A title that the teacher typed is kept.
 */
export function withArticle(
  typed: ArticleFields,
  found: IncomingArticle,
  isSecond: boolean,
): ArticleFields {
  const own = isSecond ? { title: '', date: '', source: '' } : typed;
  return {
    title: own.title || found.title,
    date: found.date || own.date,
    source: found.source || own.source,
    text: found.text,
  };
}

/** Whether the fields are to show something else than what is typed in them. */
export const isFilledAnew = (next: ArticleFields, typed: ArticleFields): boolean =>
  (['title', 'date', 'source', 'text'] as const).some((name) => next[name] !== typed[name]);

/** What can be put back: '' where nothing was there but an address. */
export function keepFields(typed: ArticleFields): string {
  const text = bareAddress(typed.text) ? '' : typed.text;
  const fields = { ...typed, text };
  return Object.values(fields).some((value) => value.trim() !== '') ? JSON.stringify(fields) : '';
}

/** @param kept as `keepFields` gives it. @returns null for anything else */
export function keptFields(kept: string): ArticleFields | null {
  try {
    const value: unknown = JSON.parse(kept);
    const of = (name: keyof ArticleFields): string => {
      const field: unknown = Object(value)[name];
      return typeof field === 'string' ? field : '';
    };
    return { title: of('title'), date: of('date'), source: of('source'), text: of('text') };
  } catch {
    return null;
  }
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
