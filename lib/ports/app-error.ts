// The one thrown error: a bug or a dead service. Expected outcomes are returned unions instead.
export type AppErrorKind = 'store-unavailable' | 'misconfigured' | 'corrupt-record' | 'internal';

/** The bundler may hold this class more than once in a process; the mark is the same in all. */
const MARK = Symbol.for('footnote.app-error');

export class AppError extends Error {
  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
  readonly [MARK] = true;
  override readonly name = 'AppError';
  readonly kind: AppErrorKind;
  constructor(kind: AppErrorKind, options?: { cause?: unknown; detail?: string }) {
    super(options?.detail ? `${kind}: ${options.detail}` : kind, { cause: options?.cause });
    this.kind = kind;
  }
}
