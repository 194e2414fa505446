// Many features at once: templates over named values, hashed in one loop as `feature` hashes one.
import { beginFeature, ROW, spread, writeFeatures, writeSpread } from './feature-hash.ts';

export class Templates {
  /** How many there are. */
  readonly size: number;
  /** For each template what its hash begins with, and the places of its parts. */
  readonly #rows: Int32Array;
  /** The same for each joined part: a feature of two values. */
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
    this.#joined = Int32Array.from(
      joined.flatMap((part) => [beginFeature(0), ...part.split('+').map(placeOf), zero]),
    );
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
    writeSpread(values, parts);
    writeFeatures(this.#joined, this.#joined.length / ROW, parts, parts, this.#values);
    for (let at = this.#values; at < parts.length - 1; at += 1)
      parts[at] = spread(parts[at] as number);
    writeFeatures(this.#rows, size, parts, out, from);
    return from + size;
  }
}
