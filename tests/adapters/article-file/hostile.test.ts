// S5: whatever the file, it is refused or read in time and memory, and the server's process lives on.
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openProcessBackground } from '#lib/adapters/background/process-background.ts';
import { HOSTILE_FILES } from './hostile-files.ts';

/** Each ends the process as another of its kind does: read in the long form only. */
const COSTLY = new Set([
  'a zip bomb just under the limit (a.docx)',
  '400,000 paragraphs (a.docx)',
  '200,000 attributes (a.docx)',
  'a stream packed three times over (a.pdf)',
  'a million saved states (a.pdf)',
  '200,000 pages that are one (a.pdf)',
  'blocks 100,000 deep (a.html)',
  'tables in tables (a.html)',
  '500,000 paragraphs (a.html)',
  '3 MB of "<" (a.html)',
  'lists in lists (a.md)',
  'stars and lines (a.md)',
]);
const FILES = HOSTILE_FILES.filter(
  ([what, name]) => process.env.FOOTNOTE_LONG === '1' || !COSTLY.has(`${what} (${name})`),
);
const READ_MS = 2_000;
const START_MS = 8_000;
const ROOT = path.resolve('.');
const program = (name: string) =>
  path.join(ROOT, 'lib', 'adapters', 'background', `${name}.process.ts`);
const WRITER = { file: program('write-quiz'), timeoutMs: 1_000, maxHeapMb: 64, maxJobs: 1 };

const background = openProcessBackground(WRITER, {
  file: program('read-document'),
  timeoutMs: READ_MS,
  startMs: START_MS,
  maxHeapMb: 160,
  maxRssMb: 256,
  maxJobs: 8,
  readOnly: ['lib', 'node_modules', 'package.json'].map((name) => path.join(ROOT, name)),
});
const read = (bytes: Uint8Array, name: string) =>
  background.readDocument({ bytes, name, mediaType: '', charset: '' });

const counts = new Map<string, number>();
let slowest = 0;

afterAll(async () => {
  const told = [...counts].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  process.stdout.write(`S5 figures: ${FILES.length} files: ${told}; slowest ${slowest} ms\n`);
  await background.close();
});

describe('S5: a hostile file', () => {
  it('there are at least fifty', () => expect(FILES.length).toBeGreaterThanOrEqual(50));

  it.each(FILES)('%s (%s) is refused or read, in time', async (_, name, make) => {
    const bytes = make();
    const began = performance.now();
    const result = await read(bytes, name);
    const took = Math.round(performance.now() - began);
    slowest = Math.max(slowest, took);
    const outcome = result.type === 'done' ? result.value.type : result.type;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    expect(took).toBeLessThan(READ_MS + START_MS + 1_000);
    if (result.type === 'done' && result.value.type === 'read') {
      expect(result.value.article.text.length).toBeLessThanOrEqual(400_000);
      expect(result.value.article.text).not.toContain('root:');
    }
    // A plain file is read after it as if nothing had been.
    const next = await read(Buffer.from('Water bears live in moss.'), 'a.txt');
    expect(next).toMatchObject({ type: 'done', value: { type: 'read' } });
  });
});
