// The process in which pages and files of strangers are read. Runs from source: Node strips the types.
// It ends with its parent, whose channel is all that keeps it alive.
import { readDocument } from '#lib/adapters/article-file/read-document.ts';
import type { RawDocument } from '#lib/core/article/incoming-article.ts';

process.on('message', async ({ id, job }: { id: number; job: RawDocument }) => {
  const value = await readDocument(job);
  process.send?.({ id, value });
});
