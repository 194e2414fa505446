import { describe, expect, it } from 'vitest';
import { createMessages } from '#lib/adapters/messages.ts';
import { pseudoMessages } from '#lib/adapters/pseudo-locale.ts';

describe('the pseudo-locale', () => {
  const plain = createMessages();
  const t = pseudoMessages(plain);

  it('runs from right to left, with longer words', () => {
    expect(t('share.start')).toMatch(/^\p{Script=Hebrew}+( \p{Script=Hebrew}+)*$/u);
    expect(t('home.lead').length).toBeGreaterThan(1.3 * plain('home.lead').length);
  });

  it('keeps values, and places for values that come later', () => {
    expect(t('share.count', { count: 12 })).toContain('12');
    expect(t('take.place', { item: '{item}' })).toContain('{item}');
  });

  it('knows the same keys', () => {
    expect(t.has('share.start')).toBe(true);
    expect(t.has('share.nothing' as 'share.start')).toBe(false);
  });
});
