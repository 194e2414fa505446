// A WebAssembly module written as bytes: just the instructions that the kernel needs (WebAssembly 2.0, chapter 5).

/** Instructions, as bytes. Values they leave on the stack are used by what comes after. */
export type Code = readonly number[];

export type ValueType = 'i32' | 'f32' | 'v128';

export type WasmFunction = {
  name: string;
  /** All integers (addresses and counts), as locals 0, 1, ... */
  parameters: number;
  /** Types of the locals after the parameters. */
  locals: readonly ValueType[];
  body: Code;
};

const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, f32: 0x7d, v128: 0x7b };
const NO_RESULT = 0x40;
const SIMD = 0xfd;
/** Numbers may stand anywhere, not only at multiples of their length: 4-byte ones do. */
const ALIGN_4 = 2;

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest >= -64 && rest < 64) return [...bytes, rest & 127];
    bytes.push((rest & 127) | 128);
  }
}

const joined = (parts: readonly Code[]): number[] => parts.flat();
const block = (parts: Code): number[] => [...unsigned(parts.length), ...parts];
const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...joined(items)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const integer = (value: number): Code => [0x41, ...signed(value)];

const binary =
  (...code: number[]) =>
  (left: Code, right: Code): Code => [...left, ...right, ...code];
export const add = binary(0x6a);
export const subtract = binary(0x6b);
export const multiply = binary(0x6c);
const isLess = binary(0x48);

/** Four floats side by side. */
export const plus = binary(SIMD, 0xe4, 0x01);
export const minus = binary(SIMD, 0xe5, 0x01);
export const times = binary(SIMD, 0xe6, 0x01);
export const over = binary(SIMD, 0xe7, 0x01);
export const least = binary(SIMD, 0xe8, 0x01);
export const most = binary(SIMD, 0xe9, 0x01);
export const nearest = (value: Code): Code => [...value, SIMD, 0x6a];
/** The same bits as integers, added; floats cut to integers; integers shifted to the left. */
export const plusIntegers = binary(SIMD, 0xae, 0x01);
export const toIntegers = (value: Code): Code => [...value, SIMD, 0xf8, 0x01];
export const shiftLeft = (value: Code, bits: number): Code => [
  ...value,
  ...integer(bits),
  SIMD,
  0xab,
  0x01,
];

/** Four floats from an address; or one, four times. @param offset bytes after the address */
export const load = (address: Code, offset = 0): Code => [
  ...address,
  SIMD,
  0x00,
  ALIGN_4,
  ...unsigned(offset),
];
export const loadOne = (address: Code, offset = 0): Code => [
  ...address,
  SIMD,
  0x09,
  ALIGN_4,
  ...unsigned(offset),
];
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  SIMD,
  0x0b,
  ALIGN_4,
  ...unsigned(offset),
];

/** One float four times over. */
export function four(value: number): Code {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < 16; at += 4) view.setFloat32(at, value, true);
  return [SIMD, 0x0c, ...bytes];
}

/** `local += step` while it is less than `end`; not at all where it is not less at first. */
export function loopTo(local: number, end: Code, step: Code, body: Code): Code {
  const outside = [0x02, NO_RESULT];
  const leave = [...isLess(get(local), end), 0x45, 0x0d, 1];
  const next = [...set(local, add(get(local), step)), 0x0c, 0];
  return [...outside, 0x03, NO_RESULT, ...leave, ...body, ...next, 0x0b, 0x0b];
}

/** A module that takes its memory from outside as `env.memory` and gives out its functions by name. */
export function writeModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const text = (value: string): number[] => block([...new TextEncoder().encode(value)]);
  const section = (id: number, content: Code): number[] => [id, ...block(content)];
  const types = functions.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [TYPES.i32])),
    0,
  ]);
  const memory = [...text('env'), ...text('memory'), 0x02, 0x00, ...unsigned(1)];
  const bodies = functions.map(({ locals, body }) =>
    block([...list(locals.map((type) => [1, TYPES[type]])), ...body, 0x0b]),
  );
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(functions.map((_, at) => unsigned(at)))),
    ...section(7, list(functions.map(({ name }, at) => [...text(name), 0x00, ...unsigned(at)]))),
    ...section(10, list(bodies)),
  ]);
}
