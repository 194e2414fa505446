// Keys found through one flat table of 32-bit slots, each a key and what it stands for: small, so that it stays near.

/** A key is looked for in at most 2^STEP_BITS slots from its own on. */
const STEP_BITS = 7;
/** Slots to each key, at least. */
const ROOM = 2;

/**
 * A key's own slot is its first bits. A slot holds, from the low bits up: the payload, the rest of the key, and how
 * many slots it stands after the key's own. 0 is a free slot.
 */
export type SlotTable = {
  slots: Int32Array;
  /** Bits of a key that are not those of its slot. */
  restBits: number;
  payloadBits: number;
};

/**
 * @param keys ascending, of `keyBits` bits
 * @param payloads one a key, 1..2^payloadBits-1
 */
export function fillSlots(
  keys: Int32Array,
  payloads: Int32Array,
  keyBits: number,
  payloadBits: number,
): SlotTable {
  const least = Math.ceil(Math.log2(Math.max(1, keys.length) * ROOM));
  let slotBits = Math.max(least, keyBits + payloadBits + STEP_BITS - 32);
  for (;;) {
    const restBits = Math.max(0, keyBits - slotBits);
    const slots = placeAll(keys, payloads, slotBits, restBits, payloadBits);
    if (slots) return { slots, restBits, payloadBits };
    slotBits += 1;
  }
}

/** The slots, or null where a key would stand too far from its own. */
function placeAll(
  keys: Int32Array,
  payloads: Int32Array,
  slotBits: number,
  restBits: number,
  payloadBits: number,
): Int32Array | null {
  const most = 2 ** (32 - payloadBits - restBits);
  const slots = new Int32Array(2 ** slotBits + most);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    const own = key >>> restBits;
    let steps = 0;
    while (steps < most && slots[own + steps] !== 0) steps += 1;
    if (steps === most) return null;
    const check = (steps << restBits) | (key & (2 ** restBits - 1));
    slots[own + steps] = (check << payloadBits) | (payloads[row] as number);
  }
  return slots;
}
