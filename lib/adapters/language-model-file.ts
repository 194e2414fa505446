// The trained model as a file: content/language/model.bin.br, read once in a process. The weights of the quality
// estimate stand beside it as text, and come as one more section.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { decodeModel } from '#lib/core/language/model-file.ts';
import { QUALITY_SECTION } from '#lib/core/question/quality/quality-model.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { LanguageModelSource } from '#lib/ports/language-model.ts';

/** From the folder that holds lib/ and content/, where the process runs. */
export const MODEL_FILE = path.join('content', 'language', 'model.bin.br');

/** Fitted by itself, so that neither training undoes the other. */
export const QUALITY_FILE = path.join('content', 'language', 'quality.json');

const held = new Map<string, LanguageModel>();

/** @throws AppError 'misconfigured' where the file is missing or damaged */
export function readLanguageModelFile(file: string = MODEL_FILE): LanguageModel {
  const known = held.get(file);
  if (known) return known;
  try {
    const { sections } = decodeModel(brotliDecompressSync(readFileSync(file)));
    const beside = path.join(path.dirname(file), path.basename(QUALITY_FILE));
    const quality = existsSync(beside) ? [[QUALITY_SECTION, readFileSync(beside)] as const] : [];
    const model = { sections: new Map<string, Uint8Array>([...sections, ...quality]) };
    held.set(file, model);
    return model;
  } catch (cause) {
    throw new AppError('misconfigured', { cause, detail: `cannot read the model ${file}` });
  }
}

/** @param file of the model, from the working folder or absolute */
export function languageModelFile(file: string = MODEL_FILE): LanguageModelSource {
  return { load: () => readLanguageModelFile(file) };
}
