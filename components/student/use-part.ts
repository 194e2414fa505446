// A part of the page that comes when it is wanted, or before that, when the page is idle. Once it has come, it
// is there at once wherever it is wanted.
import { useEffect, useState } from 'react';

export type Part<T> = {
  /** null until it has come. */
  now: () => T | null;
  /** Where it does not come, the next call asks again. */
  load: () => Promise<T>;
};

export function partOf<T>(load: () => Promise<T>): Part<T> {
  let come: T | null = null;
  return {
    now: () => come,
    async load() {
      come ??= await load();
      return come;
    },
  };
}

/** @returns null until it has come, also while it is not wanted */
export function usePart<T>(part: Part<T>, wanted: boolean): T | null {
  const [, setCome] = useState(part.now() !== null);
  useEffect(() => {
    if (!wanted || part.now() !== null) return;
    let stays = true;
    part.load().then(
      () => stays && setCome(true),
      () => undefined,
    );
    return () => {
      stays = false;
    };
  }, [part, wanted]);
  return part.now();
}
