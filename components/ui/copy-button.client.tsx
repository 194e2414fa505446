'use client';
// Copies a text. Without script, and where the clipboard is not to be had, there is no button.
import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

export function CopyButton({
  text,
  words,
}: {
  text: string;
  words: { copy: string; copied: string };
}) {
  const [copied, setCopied] = useState(false);
  const possible = useSyncExternalStore(
    never,
    () => 'clipboard' in navigator,
    () => false,
  );
  if (!possible) return null;
  return (
    <button
      type="button"
      className="button plain"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </button>
  );
}
