// Brings an article in by script: can be called off, and says so where it takes long.
import { useEffect, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { MAX_FILE_BYTES } from '#lib/core/article/incoming-article.ts';
import {
  type ArticleFields,
  type ArticleFormState,
  countWords,
  keepFields,
  withArticle,
} from './article-fields.ts';
import type { BringInWords } from './article-words.ts';

export type Way = { url: string } | { file: File };
/** What is being done, `null` when nothing is. */
export type Bringing = { doing: 'fetching' | 'reading'; isSlow: boolean } | null;
type Reply =
  | { type: 'preview'; article: IncomingArticle; notice: 'thin' | 'long' | null }
  | { type: 'problem'; detail: string }
  | { type: 'cancelled' };

/** After this long a reader wonders whether anything happens. */
const SLOW_MS = 3_000;

/** @param typed what stands in the form at the moment it is called */
export function useBringIn(
  words: BringInWords,
  typed: () => { fields: ArticleFields; url: string; brought: ArticleFormState['brought'] },
  onAnswer: (state: ArticleFormState) => void,
) {
  const [bringing, setBringing] = useState<Bringing>(null);
  const [wasCancelled, setCancelled] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function bringIn(way: Way): Promise<void> {
    if (stop.current) return;
    const controller = new AbortController();
    stop.current = controller;
    setCancelled(false);
    const doing = 'url' in way ? 'fetching' : 'reading';
    setBringing({ doing, isSlow: false });
    const slow = setTimeout(() => setBringing({ doing, isSlow: true }), SLOW_MS);
    const reply = await ask(way, controller.signal, words);
    clearTimeout(slow);
    stop.current = null;
    setBringing(null);
    if (reply.type === 'cancelled') return setCancelled(true);
    const { fields, url, brought: earlier } = typed();
    if (reply.type === 'problem') {
      const field = 'url' in way ? 'url' : 'file';
      onAnswer({ ...fields, url, problem: reply.detail, field, bringing: true, brought: earlier });
      return;
    }
    const { article, notice } = reply;
    const said = fillTemplate(words.brought, { words: countWords(article.text) });
    const brought = { said, notice: notice && words[notice], before: keepFields(fields) };
    onAnswer({
      ...withArticle(fields, article, earlier !== undefined),
      url: '',
      problem: null,
      brought,
    });
  }

  return { bringing, wasCancelled, bringIn, cancel: () => stop.current?.abort() };
}

async function ask(way: Way, signal: AbortSignal, words: BringInWords): Promise<Reply> {
  if ('url' in way && way.url === '') return { type: 'problem', detail: words.noLink };
  if ('file' in way && way.file.name === '' && way.file.size === 0) {
    return { type: 'problem', detail: words.noFile };
  }
  if ('file' in way && way.file.size > MAX_FILE_BYTES) {
    return { type: 'problem', detail: words.tooLarge };
  }
  try {
    const reply = await fetch('/api/articles', { method: 'POST', signal, ...bodyOf(way) });
    const body = await reply.json();
    return reply.ok ? { type: 'preview', ...body } : { type: 'problem', detail: body.detail };
  } catch {
    return signal.aborted ? { type: 'cancelled' } : { type: 'problem', detail: words.unanswered };
  }
}

function bodyOf(way: Way): RequestInit {
  if ('url' in way) {
    return { body: JSON.stringify(way), headers: { 'content-type': 'application/json' } };
  }
  const body = new FormData();
  body.set('file', way.file);
  return { body };
}
