// Identifiers and secrets: randomness and hashing that core may not have.
export interface Ids {
  /** `length` characters of 0-9a-z, uniformly random. */
  random(length: number): string;
  /** A readable code for a class: 6 characters without look-alikes or vowels. */
  code(): string;
  /** A secret of 160 random bits, base64url. */
  secret(): string;
  /** SHA-256 of the secret, hex: all that is ever stored of it. */
  hash(secret: string): string;
  /** Compares two hashes in constant time. */
  equal(a: string, b: string): boolean;
}
