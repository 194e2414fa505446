import type { LanguageModel } from '#lib/core/language/language-model.ts';

/** Where the trained model comes from. Loaded once, kept. @throws AppError 'misconfigured' where it is missing or damaged. */
export interface LanguageModelSource {
  load(): LanguageModel;
}
