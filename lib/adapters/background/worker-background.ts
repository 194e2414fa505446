// Background over one worker thread, started when first needed, one job at a time in order of arrival.
// A job that takes too long or too much memory ends the thread and only that job.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { Background, BackgroundResult, WriteQuizJob } from '#lib/ports/background.ts';

export type WorkerBackgroundOptions = {
  /** Folder that holds lib/. The thread runs from source, which a bundle does not carry. */
  root: string;
  timeoutMs: number;
  maxHeapMb: number;
  /** Jobs that may wait; one more is refused as timed out. */
  maxQueue: number;
};

export function openWorkerBackground(options: WorkerBackgroundOptions): Background {
  const file = path.join(options.root, 'lib', 'adapters', 'background', 'write-quiz.worker.ts');
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let nextId = 1;

  function start(): Worker {
    const started = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb },
      execArgv: ['--no-warnings'],
    });
    started.unref();
    return started;
  }

  function run(job: WriteQuizJob): Promise<BackgroundResult<WrittenQuiz>> {
    worker ??= start();
    const thread = worker;
    const id = nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(() => resolve({ type: 'timed-out' }), true), options.timeoutMs);
      const onMessage = (message: { id: number; value: WrittenQuiz }) => {
        if (message.id === id) settle(() => resolve({ type: 'done', value: message.value }), false);
      };
      const onError = (error: Error & { code?: string }) => {
        const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        const end = full
          ? () => resolve({ type: 'out-of-memory' })
          : () => reject(new AppError('internal', { cause: error, detail: 'question writer failed' }));
        settle(end, true);
      };
      function settle(end: () => void, kill: boolean): void {
        clearTimeout(timer);
        thread.off('message', onMessage).off('error', onError);
        if (kill) {
          worker = null;
          thread.on('error', () => {});
          void thread.terminate();
        }
        end();
      }
      thread.on('message', onMessage).on('error', onError);
      thread.postMessage({ id, job });
    });
  }

  return {
    writeQuiz(job) {
      if (waiting >= options.maxQueue) return Promise.resolve({ type: 'timed-out' });
      waiting += 1;
      const result = last.then(() => run(job)).finally(() => {
        waiting -= 1;
      });
      last = result.catch(() => {});
      return result;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
