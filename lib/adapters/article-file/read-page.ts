// A page of HTML becomes the text that a reader came for, with what the page says of itself.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from '#lib/core/article/decode-text.ts';
import { dropFurniture } from '#lib/core/article/drop-furniture.ts';
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { DocumentError } from './document-error.ts';
import { pageDate, pageSource } from './page-facts.ts';
import { joinBlocks, type TextBlock, textBlocks } from './text-blocks.ts';

/** A page of more is no article. */
const MAX_ELEMENTS = 60_000;
/** Less than this, and the finder may have missed the article: what else stands there is looked at. */
const THIN = 400;
/** Looks like text and is none: links to edit, marks of notes, pictures, what only machines read. */
const NOT_TEXT =
  'figure, .mw-editsection, sup.reference, .noprint, [hidden], [role="navigation"], [role="dialog"], [aria-modal="true"]';
const AROUND = 'nav, header, footer, aside, form, [role="banner"], [role="contentinfo"]';

/** @param charset as the sender named it, or '' */
export function decodeHtml(bytes: Uint8Array, charset: string): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = /<meta[^>]{1,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1] ?? '';
  return decodeText(bytes, charset || declared);
}

export function readPage(html: string): IncomingArticle {
  const { document } = parseHTML(withBody(html));
  if (!document.documentElement) throw new DocumentError('no-text');
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) throw new DocumentError('too-slow');
  const date = pageDate(document);
  const source = pageSource(document);
  const heading = document.querySelector('h1')?.textContent ?? '';
  const headTitle = document.querySelector('title')?.textContent ?? '';
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove();
  const whole = wholeBlocks(document);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const own = found?.content ? dropFurniture(textBlocks(found.content as Element)) : [];
  const blocks = lengthOf(own) < THIN && lengthOf(whole) > lengthOf(own) ? whole : own;
  return {
    title: pageTitle(found?.title || headTitle, heading, found?.siteName ?? ''),
    text: joinBlocks(blocks),
    date,
    source,
  };
}

/** HTML may leave out its frame; the parser does not add it. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}

/** HTML that other formats were turned into: all of it is text. */
export function readFragment(html: string): { heading: string; text: string } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return {
    heading: document.querySelector('h1')?.textContent ?? '',
    text: joinBlocks(textBlocks(document.body)),
  };
}

/** Everything outside the frame of the page. Read before the finder takes the page apart. */
function wholeBlocks(document: Document): TextBlock[] {
  const body = document.body?.cloneNode(true) as Element | undefined;
  if (!body) return [];
  for (const element of body.querySelectorAll(AROUND)) element.remove();
  return dropFurniture(textBlocks(body));
}

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** "Bears move in – The Daily" is "Bears move in" where the page's heading or the site's name says so. */
function pageTitle(title: string, heading: string, site: string): string {
  const named = title.replace(/\s+/g, ' ').trim();
  const headed = heading.replace(/\s+/g, ' ').trim();
  if (headed !== '' && (named === '' || named.startsWith(headed))) return headed;
  const ending = / [|–—-] ([^|–—]{1,60})$/.exec(named);
  return ending && site !== '' && ending[1] === site ? named.slice(0, ending.index) : named;
}
