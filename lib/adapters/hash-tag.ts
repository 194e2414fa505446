// Which keys live together: the {tag} of a key, and the Redis Cluster slot that follows from it.

const SLOTS = 16_384;
/** CRC-16/XMODEM, the checksum of the Redis Cluster specification. */
const POLYNOMIAL = 0x1021;

/**
 * The text between the first `{` and the next `}`, as Redis Cluster reads it: 'a:{b}:{c}' -> 'b'.
 * @returns null where there is no such part or it is empty; Redis then hashes the whole key.
 */
export function hashTag(key: string): string | null {
  const open = key.indexOf('{');
  if (open < 0) return null;
  const close = key.indexOf('}', open + 1);
  return close > open + 1 ? key.slice(open + 1, close) : null;
}

/** CRC-16/XMODEM of the bytes: 0..65535, '123456789' -> 0x31C3. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  return crc;
}

/** The slot of a key, 0..16383: CRC16 of its hash tag, or of all of it where it has none. */
export function clusterSlot(key: string): number {
  return crc16(new TextEncoder().encode(hashTag(key) ?? key)) % SLOTS;
}
