// Many features at once: templates over named values, hashed in one loop as `feature` hashes one.
import { beginFeature, ROW, writeFeatures, writeSpread } from './feature-hash.ts';

export class Templates {
  /** How many there are. */
  readonly size: number;
  /** For each template what its hash begins with, and the places of its parts. */
  readonly #rows: Int32Array;
  /** The values spread, then 0. */
  readonly #parts: Int32Array;

  /**
   * @param names of the values, in their order
   * @param lines "34 s1t s0w": template 34 of two values, one a line
   * @throws RangeError at a name that is none of `names`
   */
  constructor(names: readonly string[], lines: string) {
    const templates = lines.trim().split(/\s*\n\s*/);
    const known = new Map(names.map((name, place) => [name, place]));
    const zero = known.size;
    const placeOf = (name: string): number => {
      const place = known.get(name);
      if (place === undefined) throw new RangeError(`no value is called "${name}"`);
      return place;
    };
    this.size = templates.length;
    this.#parts = new Int32Array(zero + 1);
    this.#rows = new Int32Array(this.size * ROW).fill(zero);
    templates.forEach((line, row) => {
      const [number = '', ...own] = line.split(' ');
      this.#rows[row * ROW] = beginFeature(Number(number));
      own.forEach((part, at) => {
        this.#rows[row * ROW + 1 + at] = placeOf(part);
      });
    });
  }

  /** Writes the features of all templates into `out` from `from` on. @returns the end of what is written */
  write(values: Int32Array, out: Int32Array, from: number): number {
    writeSpread(values, this.#parts);
    writeFeatures(this.#rows, this.size, this.#parts, out, from);
    return from + this.size;
  }
}
