// Bytes of a text file become text, by the mark at their start, what the sender said, or the encoding they are valid in.

/**
 * UTF-8 unless marked as UTF-16 or named otherwise; what is no valid UTF-8 is taken for Windows-1252.
 * @param named the sender's word for the encoding, or ''; one that nobody knows counts for nothing
 */
export function decodeText(bytes: Uint8Array, named = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return (
    decodeAs(named, bytes) ??
    decodeAs('utf-8', bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** @returns null where there is no such encoding or the bytes are not valid in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === '') return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
