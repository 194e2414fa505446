'use client';
// In a frame on another site: tells the page around it how tall the quiz is, so that it need not scroll within.
import { useEffect } from 'react';

export function TellHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const watch = new ResizeObserver(() => {
      const footnoteHeight = Math.ceil(document.body.getBoundingClientRect().height);
      // Whoever it is that shows the quiz: its height is no secret.
      window.parent.postMessage({ footnoteHeight }, '*');
    });
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  return null;
}
