// Guards what has just appeared against the second tap of a double tap.
import { useEffect, useRef } from 'react';

const FRESH_MS = 400;

/**
 * @param key what is shown
 * @param initially whether the first key counts as just appeared
 * @returns tells whether the key appeared less than 400 ms ago
 */
export function useFresh(key: string, initially: boolean): () => boolean {
  const since = useRef({ key: initially ? '' : key, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (since.current.key !== key) since.current = { key, at: performance.now() };
  }, [key]);
  return () => performance.now() - since.current.at < FRESH_MS;
}
