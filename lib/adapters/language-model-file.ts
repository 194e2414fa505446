// The trained model as a file: content/language/model.bin.br, read once in a process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LanguageModel } from '#lib/core/language/language-model.ts';
import { decodeModel } from '#lib/core/language/model-file.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { LanguageModelSource } from '#lib/ports/language-model.ts';

/** From the folder that holds lib/ and content/, where the process runs. */
export const MODEL_FILE = path.join('content', 'language', 'model.bin.br');

const held = new Map<string, LanguageModel>();

/** @throws AppError 'misconfigured' where the file is missing or damaged */
export function readLanguageModelFile(file: string = MODEL_FILE): LanguageModel {
  const known = held.get(file);
  if (known) return known;
  try {
    const model = decodeModel(brotliDecompressSync(readFileSync(file)));
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
