'use client';
// Opens the browser's print dialogue. Without script there is no button: the browser has one.
import { useSyncExternalStore } from 'react';

const never = () => () => {};

export function PrintButton({ label }: { label: string }) {
  const possible = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!possible) return null;
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {label}
    </button>
  );
}
