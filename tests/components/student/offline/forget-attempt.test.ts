import { afterEach, expect, it, vi } from 'vitest';
import { forgetAttempt } from '#components/student/offline/forget-attempt.ts';

afterEach(() => vi.unstubAllGlobals());

it('is done where a frame may use no storage, caches or database: the result still comes after it', async () => {
  const refuse = () => Promise.reject(new DOMException('The user denied it.', 'SecurityError'));
  vi.stubGlobal('caches', { keys: refuse, match: refuse, delete: refuse });
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('The user denied it.', 'SecurityError');
    },
  });
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  await expect(
    forgetAttempt('gull.1').finally(() => storage.mockRestore()),
  ).resolves.toBeUndefined();
});
