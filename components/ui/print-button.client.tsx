'use client';
// Opens the browser's print dialogue. Without script there is no button: the browser has one.
import { useSyncExternalStore } from 'react';

const never = () => () => {};

export function PrintButton({ label, plain = false }: { label: string; plain?: boolean }) {
  const possible = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!possible) return null;
  return (
    <button
      type="button"
      className={plain ? 'button plain' : 'button'}
      onClick={() => window.print()}
    >
      {label}
    </button>
  );
}
