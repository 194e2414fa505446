// An address, a file or a pasted text becomes a text to look over before questions are made of it.
import { MAX_ARTICLE_LENGTH } from '#lib/core/article/article.ts';
import type {
  BringInProblem,
  IncomingArticle,
  RawDocument,
} from '#lib/core/article/incoming-article.ts';
import { MAX_FILE_BYTES } from '#lib/core/article/incoming-article.ts';
import { normaliseText } from '#lib/core/article/normalise-text.ts';
import { pageAddress } from '#lib/core/article/page-address.ts';
import { authoriseOwnDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';
import { limitRate, type TooManyRequests } from './limit-rate.ts';

export type BringInInput =
  | { url: string; signal?: AbortSignal | undefined }
  | { file: { name: string; mediaType: string; bytes: Uint8Array } }
  | { text: string };

/** What a teacher should know before going on. Words: catalogue `bringIn.<notice>`. */
export type BringInNotice =
  /** So little that the page may have kept the rest back. */
  | 'thin'
  /** More than fits: it has to be cut. */
  | 'long';

export type BringInOutcome =
  | { type: 'preview'; article: IncomingArticle; notice: BringInNotice | null }
  | { type: 'refused'; problem: BringInProblem }
  | TooManyRequests;

/** `manageKey` of the desk that asks, if there is one; `client`: the address. */
export type BringInAsker = { manageKey: string | null; client: string };

/** A page with fewer words than this is a teaser, or its text comes by script. */
const THIN_WORDS = 120;

export async function bringInArticle(
  deps: Deps,
  input: BringInInput,
  { manageKey, client }: BringInAsker,
): Promise<BringInOutcome> {
  if ('text' in input) {
    const text = normaliseText(input.text);
    if (text === '') return { type: 'refused', problem: 'no-text' };
    return preview({ title: '', text, date: '', source: '' });
  }
  const opened = await authoriseOwnDesk(deps, manageKey);
  const tooMany = await limitRate(deps, 'read', opened ? { deskId: opened.desk.id } : { client });
  if (tooMany) return tooMany;
  if ('url' in input) {
    const page = await deps.articles.fetchPage(input.url.trim(), input.signal);
    return page.type === 'refused' ? page : read(deps, page.document, pageAddress(page.url));
  }
  const { bytes, name, mediaType } = input.file;
  if (bytes.length > MAX_FILE_BYTES) return { type: 'refused', problem: 'too-large' };
  if (bytes.length === 0) return { type: 'refused', problem: 'no-text' };
  return read(deps, { bytes, name, mediaType, charset: '' }, '');
}

/** @param source where the document was found; what it says of itself counts only without */
async function read(deps: Deps, document: RawDocument, source: string): Promise<BringInOutcome> {
  const result = await deps.background.readDocument(document);
  if (result.type !== 'done') return { type: 'refused', problem: 'too-slow' };
  const found = result.value;
  if (found.type === 'refused') return found;
  return preview({ ...found.article, source: source || found.article.source });
}

function preview(article: IncomingArticle): BringInOutcome {
  const words = article.text.split(/\s+/).length;
  const isLong = article.text.length > MAX_ARTICLE_LENGTH;
  return {
    type: 'preview',
    article,
    notice: isLong ? 'long' : words < THIN_WORDS ? 'thin' : null,
  };
}
