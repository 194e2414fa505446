import { describe, expect, it } from 'vitest';
import { fillSlots } from '#lib/core/language/linear/slot-table.ts';

/** As a reader looks a key up: from its own slot on, until one is free. */
function payloadOf(key: number, table: ReturnType<typeof fillSlots>): number {
  const { slots, restBits, payloadBits } = table;
  const rest = key & (2 ** restBits - 1);
  for (let steps = 0; ; steps += 1) {
    const held = slots[(key >>> restBits) + steps] ?? 0;
    if (held === 0) return 0;
    if (held >>> payloadBits === ((steps << restBits) | rest)) return held & (2 ** payloadBits - 1);
  }
}

describe('a table of slots', () => {
  it.each([
    ['spread over all keys', 20_011],
    ['side by side', 1],
  ])('has what each key stands for, and nothing for other keys: %s', (_, apart) => {
    const keys = Int32Array.from({ length: 800 }, (_, at) => 3 + at * apart);
    const payloads = keys.map((_, at) => 1 + at);
    const table = fillSlots(keys, payloads, 24, 18);
    expect([...keys.map((key) => payloadOf(key, table))]).toEqual([...payloads]);
    expect([0, 1, 2, 2 ** 24 - 1].map((key) => payloadOf(key, table))).toEqual([0, 0, 0, 0]);
  });
});
