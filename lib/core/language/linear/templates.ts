// Many features at once: templates over named values, hashed in one loop as `feature` hashes one.
import { beginFeature, joinSpread, spread } from './feature-hash.ts';

/** Parts of a template: more are joined with "+". */
const PARTS = 3;
const ROW = PARTS + 1;

export class Templates {
  /** How many there are. */
  readonly size: number;
  /** For each template what its hash begins with, and the places of its parts. */
  readonly #rows: Int32Array;
  /** For each joined part the places of the two values. */
  readonly #joined: Int32Array;
  /** The values spread, then the joined parts, then 0. */
  readonly #parts: Int32Array;
  readonly #values: number;

  /**
   * @param names of the values, in their order
   * @param lines "34 s1t s0w": template 34 of two values; "60 s1t s0t+b0t" of a value and of two joined to one part.
   * @throws RangeError at a name that is none of `names`
   */
  constructor(names: readonly string[], lines: string) {
    const templates = lines.trim().split(/\s*\n\s*/);
    const parts = templates.flatMap((line) => line.split(' ').slice(1));
    const joined = [...new Set(parts.filter((part) => part.includes('+')))];
    const known = new Map([...names, ...joined].map((name, place) => [name, place]));
    const zero = known.size;
    const placeOf = (name: string): number => {
      const place = known.get(name);
      if (place === undefined) throw new RangeError(`no value is called "${name}"`);
      return place;
    };
    this.size = templates.length;
    this.#values = names.length;
    this.#parts = new Int32Array(zero + 1);
    this.#joined = Int32Array.from(joined.flatMap((part) => part.split('+').map(placeOf)));
    this.#rows = new Int32Array(this.size * ROW).fill(zero);
    templates.forEach((line, row) => {
      const [number = '', ...own] = line.split(' ');
      this.#rows[row * ROW] = beginFeature(Number(number));
      own.forEach((part, at) => {
        this.#rows[row * ROW + 1 + at] = placeOf(part);
      });
    });
  }

  /** Writes the features of the first `size` templates into `out` from `from` on. @returns the end of what is written */
  write(values: Int32Array, out: Int32Array, from: number, size = this.size): number {
    const parts = this.#parts;
    const rows = this.#rows;
    const joined = this.#joined;
    for (let at = 0; at < this.#values; at += 1) parts[at] = spread(values[at] as number);
    for (let at = 0; at < joined.length; at += 2) {
      const one = parts[joined[at] as number] as number;
      const other = parts[joined[at + 1] as number] as number;
      parts[this.#values + (at >> 1)] = spread(
        joinSpread(joinSpread(joinSpread(beginFeature(0), one), other), 0),
      );
    }
    for (let row = 0; row < size; row += 1) {
      const at = row * ROW;
      let hash = joinSpread(rows[at] as number, parts[rows[at + 1] as number] as number);
      hash = joinSpread(hash, parts[rows[at + 2] as number] as number);
      out[from + row] = joinSpread(hash, parts[rows[at + 3] as number] as number);
    }
    return from + size;
  }
}
