// Ctrl/Cmd+Z and its way back, outside of text fields: within them the browser has its own.
import { useEffect } from 'react';

export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.matches('textarea, input:not([type="radio"], [type="checkbox"])')) return;
      const key = event.key.toLowerCase();
      const forth = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!forth && key !== 'z') return;
      event.preventDefault();
      if (forth) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
