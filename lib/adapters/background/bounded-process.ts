// One child process, started when first needed, one job at a time in order of arrival.
// A process and not a thread: a thread that runs out of memory can take the whole server with it.
import { type ChildProcess, fork } from 'node:child_process';
import { AppError } from '#lib/ports/app-error.ts';
import type { BackgroundResult } from '#lib/ports/background.ts';
import { watchMemory } from './watch-memory.ts';

export type BoundedProcessOptions = {
  /** The program, a file that Node can run as it is: a bundle does not carry it. */
  file: string;
  timeoutMs: number;
  /** Allowed to the first job of a process on top of it, for the program to load. 0 by default. */
  startMs?: number;
  maxHeapMb: number;
  /** All memory of the process, buffers included. Watched where the system tells it (Linux). */
  maxRssMb?: number;
  /** What the program may do: Node's permission model, without child processes, threads, or writing. */
  readOnly?: readonly string[];
  /** Jobs at once, running and waiting; one more is refused as timed out. */
  maxJobs: number;
};

/** By name: what a job takes and gives. Both must survive a structured clone. */
export type Jobs = Record<string, { job: unknown; value: unknown }>;

export type BoundedProcess<J extends Jobs> = {
  /** Rejects with an AppError 'internal' where the program has a bug. */
  run<N extends keyof J & string>(
    name: N,
    job: J[N]['job'],
  ): Promise<BackgroundResult<J[N]['value']>>;
  /** Ends the process; the next job starts another. */
  close(): void;
};

/** The program gets `{id, name, job}` messages and answers each with `{id, value}`. */
export function openBoundedProcess<J extends Jobs>(
  options: BoundedProcessOptions,
): BoundedProcess<J> {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  let nextId = 1;

  function start(): ChildProcess {
    const started = fork(options.file, {
      execArgv: [
        `--max-old-space-size=${options.maxHeapMb}`,
        '--no-warnings',
        ...permissions(options.readOnly),
      ],
      serialization: 'advanced',
      // No variable of the server's: what reads an article has no business with its secrets.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.unref();
    started.channel?.unref();
    return started;
  }

  function runNow<N extends keyof J & string>(
    name: N,
    job: J[N]['job'],
  ): Promise<BackgroundResult<J[N]['value']>> {
    const startMs = child ? 0 : (options.startMs ?? 0);
    child ??= start();
    const running = child;
    const id = nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => end(() => resolve({ type: 'timed-out' })),
        startMs + options.timeoutMs,
      );
      const unwatch = watchMemory(running.pid, options.maxRssMb, () =>
        end(() => resolve({ type: 'out-of-memory' })),
      );
      const onMessage = (message: { id: number; value: J[N]['value'] }) => {
        if (message.id === id) settle(() => resolve({ type: 'done', value: message.value }));
      };
      /** V8 aborts where the heap is full. */
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
        if (signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134) {
          return end(() => resolve({ type: 'out-of-memory' }));
        }
        const detail = `background process ended with ${signal ?? code}`;
        end(() => reject(new AppError('internal', { detail })));
      };
      const onError = (cause: Error) => end(() => reject(new AppError('internal', { cause })));
      const settle = (report: () => void) => {
        clearTimeout(timer);
        unwatch();
        running.off('message', onMessage).off('exit', onExit).off('error', onError);
        report();
      };
      /** The process is not used again. */
      const end = (report: () => void) => {
        if (child === running) child = null;
        settle(report);
        running.on('error', () => {});
        running.kill('SIGKILL');
      };
      running.on('message', onMessage).on('exit', onExit).on('error', onError);
      running.send({ id, name, job } as object, (error) => {
        if (error) onError(error);
      });
    });
  }

  return {
    run(name, job) {
      if (jobs >= options.maxJobs) return Promise.resolve({ type: 'timed-out' });
      jobs += 1;
      const result = last
        .then(() => runNow(name, job))
        .finally(() => {
          jobs -= 1;
        });
      last = result.catch(() => {});
      return result;
    },
    close() {
      child?.kill('SIGKILL');
      child = null;
    },
  };
}

function permissions(readOnly: readonly string[] | undefined): string[] {
  return readOnly ? ['--permission', ...readOnly.map((path) => `--allow-fs-read=${path}`)] : [];
}
