// A part of a page that comes once the page is there; where it does not come, the page does without.
import { useEffect, useState } from 'react';

/** @param load the same function at every render. @returns null until it has come */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ part: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setLoaded({ part }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded ? loaded.part : null;
}
