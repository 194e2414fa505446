// The parts of a zip file that are wanted, never more than its directory promised of each.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DocumentError } from './document-error.ts';

export type ZipLimits = { maxEntries: number; maxUnpackedBytes: number };

const DEFAULT_LIMITS: ZipLimits = { maxEntries: 2_000, maxUnpackedBytes: 20 * 1024 * 1024 };
const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const LONGEST_COMMENT = 65_535 + 22;

/**
 * @param wanted by name as it stands in the directory; nothing is ever written anywhere by it
 * @throws DocumentError 'too-large' where the directory promises too much, unpacked or in number
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  { maxEntries, maxUnpackedBytes }: ZipLimits = DEFAULT_LIMITS,
): Record<string, Uint8Array> {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - LONGEST_COMMENT)));
  const end = tail.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > tail.length) throw new DocumentError('damaged');
  if (tail.readUInt16LE(end + 10) > maxEntries) throw new DocumentError('too-large');
  let entries = 0;
  let unpacked = 0;
  const seen = new Set<string>();
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    unpacked += originalSize;
    if (entries > maxEntries || unpacked > maxUnpackedBytes) throw new DocumentError('too-large');
    if (!wanted(name) || seen.has(name)) return false;
    seen.add(name);
    return true;
  };
  return unzipSync(bytes, { filter });
}
