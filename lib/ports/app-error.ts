// The one thrown error: a bug or a dead service. Expected outcomes are returned unions instead.
export type AppErrorKind = 'store-unavailable' | 'misconfigured' | 'corrupt-record' | 'internal';

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly kind: AppErrorKind;
  constructor(kind: AppErrorKind, options?: { cause?: unknown; detail?: string }) {
    super(options?.detail ? `${kind}: ${options.detail}` : kind, { cause: options?.cause });
    this.kind = kind;
  }
}
