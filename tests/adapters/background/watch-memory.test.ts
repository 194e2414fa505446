import path from 'node:path';
import { expect, it } from 'vitest';
import { openBoundedProcess } from '#lib/adapters/background/bounded-process.ts';
import { residentBytes } from '#lib/adapters/background/watch-memory.ts';

it.runIf(residentBytes(process.pid) !== null)(
  'a process that hoards buffers is ended, though its heap is small',
  async () => {
    const hoarding = openBoundedProcess<{ hoard: { job: null; value: null } }>({
      file: path.resolve('tests/fixtures/background/hoarding.process.ts'),
      timeoutMs: 15_000,
      maxHeapMb: 64,
      maxRssMb: 200,
      maxJobs: 1,
    });
    expect(await hoarding.run('hoard', null)).toEqual({ type: 'out-of-memory' });
    hoarding.close();
  },
);

it('a process that is gone has no memory to tell of', () => {
  expect(residentBytes(2 ** 30)).toBeNull();
});
