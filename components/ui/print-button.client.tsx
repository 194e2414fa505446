'use client';
// Prints the page. Without script there is no button: the browser has its own.
import { useSyncExternalStore } from 'react';

const never = () => () => {};

export function PrintButton({ word }: { word: string }) {
  const possible = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!possible) return null;
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {word}
    </button>
  );
}
