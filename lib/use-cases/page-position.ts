// Where a page of an index ends, as it stands in an address.
import type { KvIndexEntry } from '#lib/ports/kv.ts';

export function writePosition({ score, member }: KvIndexEntry): string {
  return `${score}~${member}`;
}

/** `<score>~<member>`; anything else starts at the beginning. */
export function parsePosition(text: string | undefined): KvIndexEntry | undefined {
  const [, score, member] = /^(\d+)~(.+)$/.exec(text ?? '') ?? [];
  return score && member ? { score: Number(score), member } : undefined;
}
