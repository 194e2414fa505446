// Markdown becomes plain text; what stands before it between rules is its title, date and source.
import { marked } from 'marked';
import { parse } from 'yaml';
import { z } from 'zod';
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { asDate } from './page-facts.ts';
import { readFragment } from './read-page.ts';

const FRONT = /^\uFEFF?---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n/;

const word = z.string().catch('');
const frontSchema = z.object({ title: word, date: word, source: word, url: word });

export function readMarkdown(markdown: string): IncomingArticle {
  const front = FRONT.exec(markdown);
  const facts = readFront(front?.[1] ?? '');
  const html = marked.parse(markdown.slice(front?.[0].length ?? 0), { async: false, gfm: true });
  const { heading, text } = readFragment(html);
  return {
    title: facts.title || heading,
    text,
    date: asDate(facts.date),
    source: (facts.source || facts.url).trim().slice(0, 500),
  };
}

function readFront(yaml: string): z.infer<typeof frontSchema> {
  let value: unknown = {};
  try {
    // As words: a date stays as it was written.
    value = parse(yaml, { schema: 'failsafe', maxAliasCount: 10 });
  } catch {
    // A front that cannot be read tells nothing.
  }
  const parsed = frontSchema.safeParse(value);
  return parsed.success ? parsed.data : { title: '', date: '', source: '', url: '' };
}
