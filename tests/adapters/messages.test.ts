import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import catalogue from '#content/messages/en.json' with { type: 'json' };
import { createMessages } from '#lib/adapters/messages.ts';

const GATES = 'lib/core/question/review';

/** Every finding code that stands as a literal in the gates. */
function findingCodes(): string[] {
  const sources = [
    ...readdirSync(GATES, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(GATES, name),
    ),
    ...readdirSync('lib/core/quiz').map((name) => path.join('lib/core/quiz', name)),
  ].filter((file) => file.endsWith('.ts'));
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const calls = text.matchAll(
    /\b(?:finding|error|warning|info)\(\s*'([a-z-]+)'|code: '([a-z-]+)', severity/g,
  );
  return [...new Set([...calls].map(([, called, literal]) => called ?? literal ?? ''))];
}

describe('the message catalogue', () => {
  it('has words for every finding of the gates', () => {
    const codes = findingCodes();
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in catalogue.findings))).toEqual([]);
  });

  it('fills the parameters in', () => {
    const t = createMessages();
    expect(t('findings.stem-too-short', { words: 1 })).toContain('one word');
    expect(t('article.few-facts', { written: 3, asked: 12 })).toContain('3 questions');
  });
});
