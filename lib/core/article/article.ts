// The article as every later stage sees it: NFC text, its sentences, and quotes as exact spans.
// All offsets are UTF-16 code units into `Article.text`; end is exclusive.
import { z } from 'zod';

/** A verbatim span of an article: `text.slice(start, end) === quote`. */
export const quoteSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().min(1),
});
export type Quote = z.infer<typeof quoteSchema>;

/** A sentence (or a heading, byline, dateline, caption, which never proves a fact). `paragraph` counts from 0. */
export const sentenceSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  paragraph: z.int().min(0),
  kind: z.enum(['sentence', 'heading', 'item', 'byline', 'dateline', 'caption']),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** Day of publication as YYYY-MM-DD, in no time zone. */
export const articleDateSchema = z.iso.date();

export const articleSchema = z.object({
  title: z.string().max(200),
  /** NFC, LF line ends, paragraphs separated by one blank line, no trailing space. */
  text: z.string(),
  /** SHA-256 of the UTF-8 bytes of `text`, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  sentences: z.array(sentenceSchema),
  date: articleDateSchema.optional(),
  /** Where it was published: a name or an address, shown to readers as it stands. */
  source: z.string().max(500).optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** Longest article taken, in UTF-16 units after normalisation. */
export const MAX_ARTICLE_LENGTH = 50_000;
