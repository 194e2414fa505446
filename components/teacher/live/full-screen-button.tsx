// Shows a part of the page on the whole screen, and back. No button where the browser cannot.
import { type RefObject, useSyncExternalStore } from 'react';

export type FullScreenButtonProps = { of: RefObject<HTMLElement | null>; label: string };

function watch(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export function FullScreenButton({ of, label }: FullScreenButtonProps) {
  const state = useSyncExternalStore(
    watch,
    () => (document.fullscreenEnabled ? (document.fullscreenElement ? 'on' : 'off') : 'none'),
    () => 'none',
  );
  if (state === 'none') return null;
  const toggle = () =>
    state === 'on' ? document.exitFullscreen() : of.current?.requestFullscreen();
  return (
    <button
      type="button"
      className="button plain"
      aria-pressed={state === 'on'}
      onClick={() => void toggle()}
    >
      {label}
    </button>
  );
}
