import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '#lib/core/article/article.ts';
import { factSchema } from '#lib/core/fact/fact.ts';
import { questionSchema } from '#lib/core/question/question.ts';
import { generatorSchema } from '#lib/core/quiz/quiz.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ARTICLE = path.join(ROOT, 'content/articles/eiffel-tower.md');
const NODE = path.join(ROOT, 'node_modules/.bin/node');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-generate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    NODE,
    [path.join(ROOT, 'lib/cli/generate.ts'), ...args],
    { encoding: 'utf8' },
  );
  return {
    status,
    stdout,
    lines: stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line !== ''),
  };
}

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const outputSchema = z.object({
  article: articleSchema,
  generator: generatorSchema,
  facts: z.array(factSchema),
  questions: z.array(questionSchema),
  dropped: z.array(
    z.object({
      stem: z.string(),
      kind: z.string(),
      findings: z.array(z.object({ code: z.string() })),
    }),
  ),
});

describe('generate', () => {
  it('--json prints the article, the generator, facts, questions and dropped drafts', () => {
    const { status, stdout, lines } = run(
      ARTICLE,
      '--json',
      '--title',
      'Iron',
      '--date',
      '2024-03-31',
      '--questions',
      '4',
      '--seed',
      's',
    );
    expect(status).toBe(0);
    expect(lines).toEqual([]);
    const output = outputSchema.parse(JSON.parse(stdout));
    expect(output.article).toMatchObject({ title: 'Iron', date: '2024-03-31' });
    expect(output.generator.seed).toBe('s');
    expect(output.questions).toHaveLength(4);
  });

  it('prints the same in any locale and time zone', () => {
    const print = (env: Record<string, string>): string =>
      execFileSync(NODE, [path.join(ROOT, 'lib/cli/generate.ts'), ARTICLE, '--json'], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    expect(print({ LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' })).toBe(print({ LANG: 'C', TZ: 'UTC' }));
  });

  it('prints questions, keys and quotes for people', () => {
    const { status, stdout } = run(ARTICLE, '--questions', '3');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. .+$/m);
    expect(stdout).toMatch(/^ {3}= .+$/m);
    expect(stdout).toMatch(/^ {3}> .+\.$/m);
  });

  it.each([
    [
      'a text without facts',
      'It was a day like any other, and they walked to the shore because she liked the sea so much.',
    ],
    ['a short text', 'Only three words'],
    ['nothing', ''],
    [
      'another language',
      'Der Hafen wurde für die Fischer der Stadt gebaut und ist noch heute in Betrieb. '.repeat(3),
    ],
  ])('%s: no questions, a sentence that says why, exit 0', (name, text) => {
    const file = fileWith(`${name}.txt`, text);
    const json = run(file, '--json');
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({
      questions: [],
      problem: { sentence: expect.stringMatching(/\w+.*\.$/) },
    });
    expect(run(file)).toMatchObject({ status: 0, stdout: expect.stringMatching(/\w+.*\.\n$/) });
  });

  it('reads UTF-16 and Windows-1252 as well', () => {
    const text =
      'The café “Lima” was opened in 1905 by Rosa Lopez for the fishers of the town, and it is in use.';
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const windows = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
    for (const [name, bytes] of [
      ['wide.txt', marked],
      ['windows.txt', windows],
    ] as const) {
      expect(JSON.parse(run(fileWith(name, bytes), '--json').stdout).article.text).toBe(text);
    }
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.txt']],
    ['a folder', [ROOT]],
    ['two files', [ARTICLE, ARTICLE]],
    ['an unknown option', [ARTICLE, '--colour']],
    ['a day that is none', [ARTICLE, '--date', '2023-02-30']],
    ['no questions', [ARTICLE, '--questions', '0']],
    ['half a question', [ARTICLE, '--questions', '1.5']],
    ['a program', [NODE]],
  ])('%s: exit 2 and one line', (_, args) => {
    const { status, stdout, lines } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
  });

  it('a binary file: exit 2 and one line', () => {
    const { status, lines } = run(
      fileWith(
        'picture.png',
        Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256),
      ),
    );
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
  });
});
