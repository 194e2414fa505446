// The letters of OpenDyslexic: fetched where they are chosen and not before.
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2';

/** Style rules. */
export function readingFont(): string {
  return face(400, regular) + face(700, bold);
}

function face(weight: number, address: string): string {
  return `@font-face{font-family:OpenDyslexic;font-weight:${weight};font-display:swap;src:url(${address})format("woff2")}`;
}
