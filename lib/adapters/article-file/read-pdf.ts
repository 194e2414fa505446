// The text layer of a PDF. Nothing is drawn, no font is loaded, nothing of the file is run.
import { getDocumentProxy } from 'unpdf';
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { DocumentError } from './document-error.ts';
import { joinPdfLines, type PdfLine, type PdfPage } from './join-pdf-lines.ts';

/** More pages than any article has. */
const MAX_PAGES = 200;
const MAX_CHARACTERS = 400_000;
/** Fewer letters than this on all pages: they are pictures of text. */
const MIN_LETTERS = 30;

type TextItem = {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
};

export async function readPdf(bytes: Uint8Array): Promise<IncomingArticle> {
  const pdf = await open(bytes);
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOf(items.filter((item) => 'str' in item));
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(lines);
    page.cleanup();
    if (characters > MAX_CHARACTERS) break;
  }
  const { title, text } = joinPdfLines(pages);
  if ((text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) throw new DocumentError('scan');
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return { title: ownTitle(info) || title, text, date: '', source: '' };
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      isImageDecoderSupported: false,
      isOffscreenCanvasSupported: false,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(isLocked ? 'protected' : 'damaged');
  }
}

/** Pieces of text come in the order they are drawn in, with a mark where a line ends. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , , x = 0, y = 0] = transform;
    if (
      str.trim() !== '' &&
      line &&
      Math.abs(line.y - y) > line.height / 2 &&
      height >= line.height / 2
    ) {
      lines.push(line);
      line = null;
    }
    if (str !== '') {
      line ??= { text: '', x, y, height, end: x };
      line.text += str;
      line.end = x + width;
      line.height = Math.max(line.height, height);
    }
    if (hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** What programs write there by themselves is no title. */
function ownTitle(info: object): string {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /^(untitled|microsoft word|document ?\d*$)|\.\w{2,5}$/i.test(title) || !title.includes(' ')
    ? ''
    : title;
}
