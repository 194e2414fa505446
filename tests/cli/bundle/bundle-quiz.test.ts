import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleQuiz, MIN_BUNDLED_QUESTIONS } from '#lib/cli/bundle/bundle-quiz.ts';
import { quizVersionSchema } from '#lib/core/quiz/quiz.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../content/articles');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');

describe('bundled articles', () => {
  it('are there: the one on the security initiative, a science and a history one', () => {
    expect(FILES).toEqual(expect.arrayContaining(['eiffel-tower.md', 'gsi.md', 'water-bears.md']));
  });

  it.each(FILES)(
    '%s has at least eight questions, under its own name, the same every time',
    (file) => {
      const quiz = bundleQuiz(file, read(file));
      expect(quiz.quiz.questions.length).toBeGreaterThanOrEqual(MIN_BUNDLED_QUESTIONS);
      expect(`${quiz.code}.md`).toBe(file);
      expect(quiz.quiz.quizId).toBe(`bundled-${quiz.code}`);
      expect(quizVersionSchema.parse(quiz.quiz)).toEqual(quiz.quiz);
      expect(JSON.stringify(bundleQuiz(file, read(file)))).toBe(JSON.stringify(quiz));
    },
  );
});

describe('a bad bundled article', () => {
  const good = read('gsi.md');
  it.each([
    ['no front matter', 'Just text.', /bad\.md: no front matter/],
    ['no YAML', '---\na: [\n---\ntext', /bad\.md: front matter is no YAML/],
    [
      'a code that is no address',
      good.replace('code: gsi', 'code: G S I'),
      /bad\.md: code: must be/,
    ],
    ['no title', good.replace(/^title: .*$/m, ''), /bad\.md: title/],
    ['a day that is none', good.replace('2023-02-22', '2023-02-30'), /bad\.md: date/],
    ['no sources', good.replace(/^sources:\n(?: {2}- .*\n)+/m, ''), /bad\.md: sources/],
    [
      'a field too many',
      good.replace('topic:', 'theme: x\ntopic:'),
      /bad\.md: front matter: .*theme/,
    ],
    [
      'a text that is none',
      `${good.split('---').slice(0, 2).join('---')}---\nHi.\n`,
      /bad\.md: text refused: too-short/,
    ],
    [
      'too few questions',
      `${good.slice(0, good.indexOf('The GSI paper was'))}`,
      /bad\.md: \d questions, at least 8/,
    ],
  ])('%s: names the file and the field', (_, content, message) => {
    expect(() => bundleQuiz('bad.md', content)).toThrow(message);
  });
});
