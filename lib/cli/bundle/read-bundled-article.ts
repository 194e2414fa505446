// A bundled article: YAML front matter, then the text.
import { parse } from 'yaml';
import { z } from 'zod';
import { articleDateSchema } from '#lib/core/article/article.ts';

const frontMatterSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/, 'must be 2 to 40 of a-z, 0-9 and -'),
  title: z.string().min(1).max(200),
  /** Quoted or not: YAML reads a bare day as text under its core schema. */
  date: articleDateSchema,
  topic: z.string().min(1).max(60),
  level: z.string().min(1).max(60),
  sources: z.array(z.string().min(1)).min(1),
});

export type BundledArticle = z.infer<typeof frontMatterSchema> & { text: string };

/** What is wrong with a bundled article, naming the file and the field. */
export class BundleError extends Error {}

const PARTS = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** @throws BundleError naming the file and the field */
export function readBundledArticle(file: string, content: string): BundledArticle {
  const [, head, text = ''] = PARTS.exec(content) ?? [];
  if (head === undefined) throw new BundleError(`${file}: no front matter between lines of ---`);
  let raw: unknown;
  try {
    raw = parse(head);
  } catch (cause) {
    throw new BundleError(`${file}: front matter is no YAML`, { cause });
  }
  const parsed = frontMatterSchema.safeParse(raw);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`,
    );
    throw new BundleError(`${file}: ${fields.join('; ')}`);
  }
  return { ...parsed.data, text: text.trim() };
}
