// Tasks of the training side by side, two at a time: what comes of each does not depend on the others.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ParserTask, TaggerTask } from './train-task.ts';

const MOST_THREADS = 2;
const MEMORY_MB = 8192;

let free = Math.min(MOST_THREADS, availableParallelism());
const waiting: (() => void)[] = [];

export async function runAside(task: TaggerTask | ParserTask): Promise<Uint8Array> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else free -= 1;
  try {
    return await inWorker(task);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

function inWorker(task: TaggerTask | ParserTask): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
