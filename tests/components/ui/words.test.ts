import { describe, expect, it } from 'vitest';
import { STEM_GAP } from '#components/student/stem.tsx';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { LAST_WORDS } from '#components/ui/last-words.ts';
import { GAP, QUESTION_KINDS } from '#lib/core/question/question.ts';
import { t, words } from '../words.ts';

describe('words', () => {
  it('of the last resort are those of the catalogue', () => {
    expect(LAST_WORDS).toEqual({
      heading: t('problem.errorHeading'),
      lead: t('problem.errorLead'),
      retry: t('problem.retry'),
    });
  });

  it('there are for every question kind', () => {
    expect(QUESTION_KINDS.filter((kind) => !t.has(`kind.${kind}`))).toEqual([]);
  });

  it('there are for every way an article can fail', () => {
    const codes = ['empty', 'too-short', 'too-long', 'binary', 'not-english', 'no-facts'] as const;
    for (const code of codes) expect(t(`article.${code}`)).toMatch(/^[A-Z].+\.$/);
  });

  it('know the gap that core writes into a cloze', () => {
    expect(STEM_GAP).toBe(GAP);
  });

  it('for the browser are templates with their places left open', () => {
    expect(fillTemplate(words.take.question, { number: 3 })).toBe('Question 3 of 7');
    expect(fillTemplate(words.feedback.points, { points: 0.5, max: 1 })).toBe('0.5 of 1 points');
  });
});
