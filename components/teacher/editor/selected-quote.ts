// What is selected on the page, as a span of the article. Every piece of its text carries `data-start`.
import type { Quote } from '#lib/core/article/article.ts';
import { quoteOf } from './mark-article.ts';

/** @returns null where nothing of the article is selected */
export function selectedQuote(article: HTMLElement, text: string): Quote | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...article.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const from = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const to = last.contains(range.endContainer)
    ? startOf(last) + range.endOffset
    : startOf(last) + (last.textContent ?? '').length;
  return quoteOf(text, from, to);
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}
