import { describe, expect, it } from 'vitest';
import { KERNEL } from '#lib/core/language/neural/kernel-code.ts';
import {
  add,
  four,
  get,
  integer,
  loopTo,
  set,
  store,
  writeModule,
} from '#lib/core/language/neural/wasm-code.ts';

describe('a module written as bytes', () => {
  it('is one that WebAssembly takes: the whole kernel', () => {
    expect(WebAssembly.validate(writeModule(KERNEL))).toBe(true);
    expect(writeModule(KERNEL).length).toBeLessThan(8192);
  });

  it('loops as often as it is told, not at all where there is nothing to do', () => {
    // fill(at, count): so many times four floats of 2.5, from address `at` on.
    const [at, count, done] = [0, 1, 2];
    const body = [
      ...set(done, integer(0)),
      ...loopTo(done, get(count), integer(1), [
        ...store(get(at), four(2.5)),
        ...set(at, add(get(at), integer(16))),
      ]),
    ];
    const memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(
      writeModule([{ name: 'fill', parameters: 2, locals: ['i32'], body }]),
    );
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    const { fill } = exports as { fill: (at: number, count: number) => void };
    const floats = new Float32Array(memory.buffer);
    fill(160, -3);
    fill(160, 0);
    expect(floats.some((value) => value !== 0)).toBe(false);
    fill(160, 70);
    expect(floats.filter((value) => value === 2.5)).toHaveLength(280);
    expect(floats[39]).toBe(0);
    expect(floats[40]).toBe(2.5);
  });
});
