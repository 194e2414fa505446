import { expect, it } from 'vitest';
import { nonceOf } from '#app/page-headers.ts';

it('finds the nonce of a policy', () => {
  expect(nonceOf("script-src 'nonce-aB+/9=' 'strict-dynamic'")).toBe('aB+/9=');
  expect(nonceOf("script-src 'self'")).toBe('');
  expect(nonceOf(null)).toBe('');
});
