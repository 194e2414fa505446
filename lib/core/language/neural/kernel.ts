// The kernel at work: its memory, given out piece by piece, and its functions over places in it.
import { KERNEL, PANEL } from './kernel-code.ts';
import { writeModule } from './wasm-code.ts';

const PAGE = 65_536;
const FLOAT = 4;
/** Pieces begin at multiples of so many floats. */
const ALIGN = 4;
const FIRST_PAGES = 32;
/** Rows of a product that all panels are gone through with at once: they stay in the processor's nearest cache. */
const NEAR_ROWS = 64;

type Exports = {
  multiply(...places: number[]): void;
  cell(...places: number[]): void;
  cellBack(...places: number[]): void;
};

/** Places are counted in floats from the beginning of the memory; so are strides, from one row to the next. */
export type Place = number;

/** Rows of floats, `stride` from one to the next. */
export type Rows = { at: Place; stride: number };

/** One step of a layer: `before` has a stride of its own (0: the same row for all), the others those of their kind. */
export type CellStep = {
  gates: Rows;
  before: Rows;
  cells: Rows;
  rows: number;
  units: number;
};

let compiled: WebAssembly.Module | undefined;

export class Kernel {
  /** All of the memory. Another array once `room` was called. */
  floats: Float32Array;
  readonly #memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
  readonly #code: Exports;
  #end = ALIGN;

  constructor() {
    compiled ??= new WebAssembly.Module(writeModule(KERNEL));
    const instance = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.#code = instance.exports as Exports;
    this.floats = new Float32Array(this.#memory.buffer);
  }

  /** So many floats, all 0. */
  room(count: number): Place {
    const at = this.spare(count);
    this.floats.fill(0, at, this.#end);
    return at;
  }

  /** So many floats that hold anything: for what is written over as a whole. */
  spare(count: number): Place {
    const at = this.#end;
    this.#end += Math.ceil(count / ALIGN) * ALIGN;
    const missing = this.#end * FLOAT - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    if (this.floats.buffer !== this.#memory.buffer)
      this.floats = new Float32Array(this.#memory.buffer);
    return at;
  }

  /** What is given out while `work` runs is free again after it. */
  aside<T>(work: () => T): T {
    const end = this.#end;
    try {
      return work();
    } finally {
      this.#end = end;
    }
  }

  /** C += A B. @param b packed panels of `inner` rows (a multiple of STEPS) and `columns` (a multiple of PANEL) */
  multiply(c: Rows, a: Rows, b: Place, rows: number, inner: number, columns: number): void {
    const panels = columns / PANEL;
    const [cStride, aStride] = [c.stride * FLOAT, a.stride * FLOAT];
    for (let row = 0; row < rows; row += NEAR_ROWS) {
      const [cAt, aAt] = [c.at * FLOAT + row * cStride, a.at * FLOAT + row * aStride];
      const count = Math.min(NEAR_ROWS, rows - row);
      this.#code.multiply(cAt, aAt, b * FLOAT, count, panels, inner, cStride, aStride);
    }
  }

  /** @param out of the stride of the cells */
  cell({ gates, before, cells, rows, units }: CellStep, out: Place): void {
    const places = [gates.at, before.at, cells.at, out].map((place) => place * FLOAT);
    const strides = [gates.stride, before.stride, cells.stride].map((stride) => stride * FLOAT);
    this.#code.cell(...places, rows, units, ...strides);
  }

  /** @param gainOut of the stride of the cells. @param gainCells rows of `units` */
  cellBack(
    { gates, before, cells, rows, units }: CellStep,
    gainOut: Place,
    gainCells: Place,
  ): void {
    const places = [gates.at, before.at, cells.at, gainOut, gainCells];
    const strides = [gates.stride, before.stride, cells.stride].map((stride) => stride * FLOAT);
    this.#code.cellBack(...places.map((place) => place * FLOAT), rows, units, ...strides);
  }
}
