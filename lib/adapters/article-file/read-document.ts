// Any document that is taken becomes an article on its way in. Runs where it can be killed.
import { decodeText } from '#lib/core/article/decode-text.ts';
import type {
  IncomingArticle,
  RawDocument,
  ReadDocument,
} from '#lib/core/article/incoming-article.ts';
import { looksBinary } from '#lib/core/article/looks-binary.ts';
import { normaliseText } from '#lib/core/article/normalise-text.ts';
import { DocumentError } from './document-error.ts';
import { documentKind } from './document-kind.ts';
import { readMarkdown } from './read-markdown.ts';
import { decodeHtml, readPage } from './read-page.ts';
import { readPdf } from './read-pdf.ts';
import { readWordFile } from './read-word-file.ts';

/** More than a teacher can look over; it is cut, and still too long to be taken as it is. */
const TEXT_MAX = 400_000;
const TITLE_MAX = 200;

/** Never throws: whatever a parser stumbles over is a damaged document. */
export async function readDocument(document: RawDocument): Promise<ReadDocument> {
  try {
    const article = tidy(await readByKind(document));
    if (article.text === '') return { type: 'refused', problem: 'no-text' };
    return { type: 'read', article };
  } catch (error) {
    const problem = error instanceof DocumentError ? error.problem : 'damaged';
    return { type: 'refused', problem };
  }
}

async function readByKind(document: RawDocument): Promise<IncomingArticle> {
  const { bytes, charset } = document;
  const kind = documentKind(document);
  switch (kind) {
    case 'pdf':
      return readPdf(bytes);
    case 'zip':
      return readWordFile(bytes);
    case 'html':
      return readPage(decodeHtml(bytes, charset));
    case 'markdown':
      return readMarkdown(textOf(bytes, charset));
    case 'text':
      return { title: '', text: textOf(bytes, charset), date: '', source: '' };
    case 'protected':
    case 'unknown':
      throw new DocumentError(kind === 'protected' ? 'protected' : 'unknown-type');
  }
}

function textOf(bytes: Uint8Array, charset: string): string {
  const text = decodeText(bytes, charset);
  if (looksBinary(text.slice(0, TEXT_MAX))) throw new DocumentError('unknown-type');
  return text;
}

function tidy({ title, text, date, source }: IncomingArticle): IncomingArticle {
  const named = title
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, TITLE_MAX)
    .toWellFormed();
  const whole = normaliseText(text.slice(0, TEXT_MAX));
  return { title: named, text: withoutTitle(whole, named), date, source };
}

/** A title of its own need not stand over the text once more. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return title !== '' && first === title && rest.length > 0 ? rest.join('\n\n') : text;
}
