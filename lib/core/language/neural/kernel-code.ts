// The loops that nearly all of the net's time goes to, as WebAssembly: four numbers in one step.
import {
  add,
  type Code,
  four,
  get,
  integer,
  least,
  load,
  loadOne,
  loopTo,
  minus,
  most,
  multiply,
  nearest,
  over,
  plus,
  plusIntegers,
  set,
  shiftLeft,
  store,
  subtract,
  times,
  toIntegers,
  type ValueType,
  type WasmFunction,
} from './wasm-code.ts';

const FLOAT = 4;
const VECTOR = 16;
/** Columns of a packed panel: two vectors. */
export const PANEL = 8;
/** What the inner length of a product must be a multiple of. */
export const STEPS = 4;
/** Rows that are read together. */
const ROWS = 4;

const vectors = (count: number): ValueType[] => Array.from({ length: count }, () => 'v128');
const integers = (count: number): ValueType[] => Array.from({ length: count }, () => 'i32');
const times4 = <T>(make: (at: number) => T): T[] => Array.from({ length: 4 }, (_, at) => make(at));

/**
 * `multiply(c, a, b, rows, panels, inner, cStride, aStride)`: C += A B. A has `rows` rows of `inner` floats, `aStride`
 * bytes apart; C `rows` rows of `panels` x PANEL floats, `cStride` bytes apart; B is packed: panel after panel, in
 * each `inner` (a multiple of STEPS) rows of PANEL floats.
 */
function multiplyCode(): WasmFunction {
  const [c, a, b, rows, panels, inner, cStride, aStride] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [panel, row, step, bAt] = [8, 9, 10, 11];
  const cAt = (line: number): number => 12 + line;
  const aAt = (line: number): number => 16 + line;
  const [left, right, value] = [20, 21, 22];
  const sum = (line: number, half: number): number => 23 + line * 2 + half;
  const lines = (count: number): Code => {
    const each = (code: (line: number) => Code): Code =>
      Array.from({ length: count }, (_, line) => code(line)).flat();
    const halves = (code: (line: number, half: number) => Code): Code =>
      each((line) => [...code(line, 0), ...code(line, 1)]);
    const place = (base: number, stride: number, line: number): Code =>
      add(get(base), multiply(add(get(row), integer(line)), get(stride)));
    const inside = times4((unrolled) => [
      ...set(left, load(get(bAt), unrolled * PANEL * FLOAT)),
      ...set(right, load(get(bAt), unrolled * PANEL * FLOAT + VECTOR)),
      ...each((line) => [
        ...set(value, loadOne(get(aAt(line)), unrolled * FLOAT)),
        ...set(sum(line, 0), plus(get(sum(line, 0)), times(get(value), get(left)))),
        ...set(sum(line, 1), plus(get(sum(line, 1)), times(get(value), get(right)))),
      ]),
    ]).flat();
    const onwards = [
      ...each((line) => set(aAt(line), add(get(aAt(line)), integer(STEPS * FLOAT)))),
      ...set(bAt, add(get(bAt), integer(STEPS * PANEL * FLOAT))),
    ];
    return [
      ...each((line) => set(cAt(line), place(c, cStride, line))),
      ...each((line) => set(aAt(line), place(a, aStride, line))),
      ...set(bAt, get(b)),
      ...halves((line, half) => set(sum(line, half), load(get(cAt(line)), half * VECTOR))),
      ...set(step, integer(0)),
      ...loopTo(step, get(inner), integer(STEPS), [...inside, ...onwards]),
      ...halves((line, half) => store(get(cAt(line)), get(sum(line, half)), half * VECTOR)),
    ];
  };
  // Groups of rows, then what is left of them by two and by one: one alone waits for its own sums.
  const together = (count: number): Code =>
    loopTo(row, subtract(get(rows), integer(count - 1)), integer(count), lines(count));
  const groups = [
    ...set(row, integer(0)),
    ...[ROWS, 2, 1].flatMap(together),
    ...set(b, add(get(b), multiply(get(inner), integer(PANEL * FLOAT)))),
    ...set(c, add(get(c), integer(PANEL * FLOAT))),
  ];
  return {
    name: 'multiply',
    parameters: 8,
    locals: [...integers(12), ...vectors(3 + ROWS * 2)],
    body: [...set(panel, integer(0)), ...loopTo(panel, get(panels), integer(1), groups)],
  };
}

/** 1 / (1 + e^-x), into `target`. @param scratch a local that is written over */
function sigmoid(target: number, value: Code, scratch: number): Code {
  // e^-x = 2^n e^r with n a whole number and r at most ln 2 / 2: a polynomial of r, its exponent raised by n.
  const bounded = least(most(value, four(-87)), four(87));
  const terms = [1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1];
  const r = get(scratch);
  const power = terms
    .slice(1)
    .reduce<Code>((sum, term) => plus(times(sum, r), four(term)), four(terms[0] ?? 0));
  return [
    ...set(target, times(bounded, four(-Math.LOG2E))),
    ...set(scratch, times(minus(get(target), nearest(get(target))), four(Math.LN2))),
    ...set(
      target,
      over(
        four(1),
        plus(four(1), plusIntegers(power, shiftLeft(toIntegers(nearest(get(target))), 23))),
      ),
    ),
  ];
}

const hyperbolic = (target: number, value: Code, scratch: number): Code => [
  ...sigmoid(target, times(value, four(2)), scratch),
  ...set(target, minus(times(get(target), four(2)), four(1))),
];

/** Code for each row and, in it, each four units; addresses (locals) move on by their strides (locals or 0) after a row. */
function overUnits(
  { rows, units, row, at }: { rows: number; units: number; row: number; at: number },
  moves: readonly (readonly [address: number, stride: number])[],
  body: Code,
): Code {
  const onwards = moves.flatMap(([address, stride]) =>
    set(address, add(get(address), get(stride))),
  );
  const inRow = [
    ...set(at, integer(0)),
    ...loopTo(at, multiply(get(units), integer(FLOAT)), integer(VECTOR), body),
    ...onwards,
  ];
  return [...set(row, integer(0)), ...loopTo(row, get(rows), integer(1), inRow)];
}

/**
 * `cell(gates, before, cells, out, rows, units, gateStride, beforeStride, stride)`: one step of a long short-term
 * memory. A row of `gates` holds what goes into the gates "in", "keep", "new", "out", `units` floats each; after it,
 * the gates. cells = keep x before + in x new, out = "out" x tanh(cells); `stride` is that of cells and out.
 */
function cellCode(): WasmFunction {
  const [gates, before, cells, out, rows, units, gateStride, beforeStride, stride] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ];
  const [row, at, place] = [9, 10, 11];
  const [scratch, cell] = [12, 13];
  const gate = (number: number): number => 14 + number;
  const activate = (number: number): Code => [
    ...(number === 0
      ? set(place, add(get(gates), get(at)))
      : set(place, add(get(place), multiply(get(units), integer(FLOAT))))),
    ...(number === 2 ? hyperbolic : sigmoid)(gate(number), load(get(place)), scratch),
    ...store(get(place), get(gate(number))),
  ];
  const body = [
    ...times4(activate).flat(),
    ...set(
      cell,
      plus(times(get(gate(1)), load(add(get(before), get(at)))), times(get(gate(0)), get(gate(2)))),
    ),
    ...store(add(get(cells), get(at)), get(cell)),
    ...hyperbolic(gate(0), get(cell), scratch),
    ...store(add(get(out), get(at)), times(get(gate(0)), get(gate(3)))),
  ];
  const moves = [
    [gates, gateStride],
    [before, beforeStride],
    [cells, stride],
    [out, stride],
  ] as const;
  return {
    name: 'cell',
    parameters: 9,
    locals: [...integers(3), ...vectors(6)],
    body: overUnits({ rows, units, row, at }, moves, body),
  };
}

/**
 * `cellBack(gates, before, cells, dOut, dCells, rows, units, gateStride, beforeStride, stride)`: from what the loss
 * would gain by more of `out` and of `cells` (of the step after this, kept in `dCells`) to what it would gain by more
 * of what goes into the gates (in place of the gates) and of `before` (in place of `dCells`, rows of `units`).
 */
function cellBackCode(): WasmFunction {
  const [gates, before, cells, dOut, dCells, rows, units, gateStride, beforeStride, stride] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ];
  const [row, at, unitStride] = [10, 11, 12];
  const place = (number: number): number => 13 + number;
  const gate = (number: number): number => 17 + number;
  const [scratch, shown, gain, gainOut] = [21, 22, 23, 24];
  const one = four(1);
  /** x (1 - x), by which a sigmoid grows. */
  const slope = (number: number): Code => times(get(gate(number)), minus(one, get(gate(number))));
  const squared = (local: number): Code => minus(one, times(get(local), get(local)));
  const body = [
    ...times4((number) => [
      ...set(
        place(number),
        number === 0 ? add(get(gates), get(at)) : add(get(place(number - 1)), get(unitStride)),
      ),
      ...set(gate(number), load(get(place(number)))),
    ]).flat(),
    ...hyperbolic(shown, load(add(get(cells), get(at))), scratch),
    ...set(gainOut, load(add(get(dOut), get(at)))),
    ...set(
      gain,
      plus(
        load(add(get(dCells), get(at))),
        times(times(get(gainOut), get(gate(3))), squared(shown)),
      ),
    ),
    ...store(get(place(0)), times(times(get(gain), get(gate(2))), slope(0))),
    ...store(get(place(1)), times(times(get(gain), load(add(get(before), get(at)))), slope(1))),
    ...store(get(place(2)), times(times(get(gain), get(gate(0))), squared(gate(2)))),
    ...store(get(place(3)), times(times(get(gainOut), get(shown)), slope(3))),
    ...store(add(get(dCells), get(at)), times(get(gain), get(gate(1)))),
  ];
  const moves = [
    [gates, gateStride],
    [before, beforeStride],
    [cells, stride],
    [dOut, stride],
    [dCells, unitStride],
  ] as const;
  return {
    name: 'cellBack',
    parameters: 10,
    locals: [...integers(7), ...vectors(8)],
    body: [
      ...set(unitStride, multiply(get(units), integer(FLOAT))),
      ...overUnits({ rows, units, row, at }, moves, body),
    ],
  };
}

export const KERNEL: readonly WasmFunction[] = [multiplyCode(), cellCode(), cellBackCode()];
