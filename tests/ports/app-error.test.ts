import { describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/ports/app-error.ts';

describe('an AppError', () => {
  it('is known as one also where the bundle holds the class twice', async () => {
    vi.resetModules();
    const { AppError: Twin } = await import('#lib/ports/app-error.ts');
    expect(Twin).not.toBe(AppError);
    const error = new Twin('store-unavailable', { detail: 'no reply' });
    expect(error instanceof AppError).toBe(true);
    expect(error).toMatchObject({ kind: 'store-unavailable', name: 'AppError' });
  });

  it.each([new Error('store-unavailable'), { kind: 'internal' }, null, 'internal'])(
    'is not %o',
    (other) => {
      expect(other instanceof AppError).toBe(false);
    },
  );

  it('keeps its cause', () => {
    const cause = new Error('socket closed');
    expect(new AppError('internal', { cause }).cause).toBe(cause);
  });
});
