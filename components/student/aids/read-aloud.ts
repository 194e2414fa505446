// Reads a part of the page aloud, piece by piece, with the spoken word marked and a bar to pause and stop it.
import { markSpoken } from './mark-spoken.ts';
import type { SayWords } from './say-words.ts';
import { rangeOfWord, type SpokenPiece, spokenPieces } from './spoken-pieces.ts';

/** What is being read; one at a time. */
let reading: { button: HTMLElement; stop: () => void } | null = null;

/** Begins at the selected text where that stands in the part. The button of what is being read stops it. */
export function readAloud(button: HTMLElement): void {
  const before = reading?.button;
  reading?.stop();
  const part = document.getElementById(button.dataset.say ?? '');
  if (before === button || !part) return;
  const pieces = fromSelection(spokenPieces(part));
  const words = JSON.parse(button.dataset.words ?? '{}') as SayWords;
  const bar = barOf(words, () => reading?.stop());
  // The part may be taken out of the page, by the next question or a verdict.
  const watch = new MutationObserver(() => {
    if (!part.isConnected) reading?.stop();
  });
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') reading?.stop();
  };
  const stop = () => {
    reading = null;
    watch.disconnect();
    document.removeEventListener('keydown', onKey);
    globalThis.removeEventListener('pagehide', stop);
    markSpoken(null);
    if (bar.contains(document.activeElement) && button.isConnected) button.focus();
    bar.remove();
    speechSynthesis.cancel();
  };
  reading = { button, stop };
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('keydown', onKey);
  globalThis.addEventListener('pagehide', stop);
  button.after(bar);
  say(pieces, 0, reading);
}

function say(pieces: readonly SpokenPiece[], at: number, own: typeof reading): void {
  const piece = pieces[at];
  if (reading !== own) return;
  if (!piece) {
    own?.stop();
    return;
  }
  const utterance = new SpeechSynthesisUtterance(piece.text);
  if (piece.lang) {
    utterance.lang = piece.lang;
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang }) => lang.toLowerCase().startsWith(piece.lang.toLowerCase()));
    if (voice) utterance.voice = voice;
  }
  utterance.onboundary = ({ name, charIndex }) => {
    if (reading === own && name !== 'sentence') markSpoken(rangeOfWord(piece, charIndex));
  };
  utterance.onend = () => say(pieces, at + 1, own);
  utterance.onerror = () => {
    if (reading === own) own?.stop();
  };
  speechSynthesis.speak(utterance);
}

/** From the piece in which a selection begins, or all. */
function fromSelection(pieces: SpokenPiece[]): SpokenPiece[] {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed) return pieces;
  const first = pieces.findIndex(({ places }) =>
    places.some(({ node }) => chosen.getRangeAt(0).intersectsNode(node)),
  );
  return first < 0 ? pieces : pieces.slice(first);
}

function barOf(words: SayWords, onStop: () => void): HTMLElement {
  const bar = document.createElement('span');
  bar.className = 'say-bar';
  const pause = buttonOf(words.pause, () => {
    const paused = pause.textContent === words.pause;
    if (paused) speechSynthesis.pause();
    else speechSynthesis.resume();
    pause.textContent = paused ? words.goOn : words.pause;
  });
  bar.append(pause, buttonOf(words.stop, onStop));
  return bar;
}

function buttonOf(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'say';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
