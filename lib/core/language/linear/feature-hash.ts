// Features as 32-bit integers: a hash of a template's number and of its parts.

/** MurmurHash3's finaliser: every bit of the input reaches every bit of the result. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What of a part goes into a hash (MurmurHash3's block step, its first half). */
export function spread(part: number): number {
  const k = Math.imul(part, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** A part, already spread, joined to a hash, order mattering (the second half). @returns a signed 32-bit integer. */
export function joinSpread(hash: number, part: number): number {
  const h = hash ^ part;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** What the hash of a template's features begins with. */
export const beginFeature = (template: number): number => Math.imul(template + 1, 0x9e3779b1);

/** Hash of a text's UTF-16 units. @returns a signed 32-bit integer, spread over the whole range. */
export function hashUnits(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(h ^ text.length);
}

/** A feature of template `template` with one to three integer parts, such as hashes of words. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  const first = joinSpread(beginFeature(template), spread(a));
  return joinSpread(joinSpread(first, spread(b)), spread(c));
}

/** The bucket of a feature: the top `bits` (1..30) of its mixed hash. */
export function bucketOf(hash: number, bits: number): number {
  return mix(hash) >>> (32 - bits);
}

/** `bucketOf` of features[0..count), written to the same places of `buckets`. */
export function writeBuckets(
  features: Int32Array,
  count: number,
  bits: number,
  buckets: Int32Array,
): void {
  for (let at = 0; at < count; at += 1) buckets[at] = mix(features[at] as number) >>> (32 - bits);
}

/** `spread` of all values, written to the same places of `parts`. */
export function writeSpread(values: Int32Array, parts: Int32Array): void {
  for (let at = 0; at < values.length; at += 1) parts[at] = spread(values[at] as number);
}

/** Numbers of a row of `writeFeatures`: what its hash begins with, and the places of three parts. */
export const ROW = 4;

/** One feature a row: its three parts, already spread, joined to what it begins with. */
export function writeFeatures(
  rows: Int32Array,
  count: number,
  parts: Int32Array,
  out: Int32Array,
  from: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const at = row * ROW;
    let hash = joinSpread(rows[at] as number, parts[rows[at + 1] as number] as number);
    hash = joinSpread(hash, parts[rows[at + 2] as number] as number);
    out[from + row] = joinSpread(hash, parts[rows[at + 3] as number] as number);
  }
}
