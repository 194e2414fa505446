// Reads its part of the page aloud. Shown where the browser speaks; what it does is loaded when it is pressed.
import type { SayWords } from './say-words.ts';

export type SayButtonProps = {
  /** The id of the part that is read. */
  of: string;
  words: SayWords;
};

export function SayButton({ of, words }: SayButtonProps) {
  const { say, pause, goOn, stop } = words;
  return (
    <button
      className="say"
      type="button"
      data-say={of}
      data-words={JSON.stringify({ say, pause, goOn, stop })}
    >
      {say}
    </button>
  );
}
