// The container of the trained model: named sections of bytes, one after another.
import type { LanguageModel } from './language-model.ts';
import { ByteReader, ByteWriter } from './linear/bytes.ts';

/** First bytes of every model file; the last digit is the version of the container. */
const MARK = 'footnote-language-1';

/** @returns the same bytes for the same sections in the same order */
export function encodeModel({ sections }: LanguageModel): Uint8Array {
  const writer = new ByteWriter();
  writer.text(MARK);
  writer.integer(sections.size);
  for (const [name, bytes] of sections) {
    writer.text(name);
    writer.block(bytes);
  }
  return writer.finish();
}

/** @throws RangeError where the bytes are no model or cut short */
export function decodeModel(bytes: Uint8Array): LanguageModel {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MARK) throw new RangeError('no language model of this version');
  const count = reader.integer();
  const sections = new Map<string, Uint8Array>();
  for (let at = 0; at < count; at += 1) {
    const name = reader.text();
    sections.set(name, reader.block());
  }
  return { sections };
}

/** @throws RangeError where the model has no such section */
export function sectionOf({ sections }: LanguageModel, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new RangeError(`the language model has no section "${name}"`);
  return bytes;
}
