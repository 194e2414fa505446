// Open addressing from bucket numbers to rows: no objects, linear probing.

/** Rows are numbered 0, 1, 2 ... in the order their keys were first added. Keys are integers >= 0. */
export class KeyTable {
  #slots: Int32Array;
  #rows: Int32Array;
  #mask: number;
  #size = 0;

  /** @param expected how many keys to make room for; the table grows beyond it. */
  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 1.6) capacity *= 2;
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#rows = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The key's row, or -1. */
  row(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    for (;;) {
      const held = slots[slot];
      if (held === key) return this.#rows[slot] as number;
      if (held === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** The key's row, added where it was not there. */
  add(key: number): number {
    if (this.#size * 1.6 > this.#mask) this.#grow();
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    for (;;) {
      const held = this.#slots[slot];
      if (held === key) return this.#rows[slot] as number;
      if (held === -1) break;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = key;
    this.#rows[slot] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  /** Keys by row. */
  keys(): Int32Array {
    const keys = new Int32Array(this.#size);
    this.#slots.forEach((key, slot) => {
      if (key !== -1) keys[this.#rows[slot] as number] = key;
    });
    return keys;
  }

  #grow(): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const capacity = slots.length * 2;
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#rows = new Int32Array(capacity);
    this.#mask = capacity - 1;
    for (let old = 0; old < slots.length; old += 1) {
      const key = slots[old] as number;
      if (key === -1) continue;
      let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = key;
      this.#rows[slot] = rows[old] as number;
    }
  }
}
