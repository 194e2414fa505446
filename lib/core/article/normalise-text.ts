// Any pasted text becomes the one form that all offsets refer to: NFC, LF, single spaces,
// paragraphs separated by one blank line. Each step is a linear pass.

const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** Soft hyphen, zero-width space and joiners, word joiner, BOM, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028]/g;
/** Control characters other than LF. */
const CONTROL = /[^\P{Cc}\n]/gu;

/** "the pressure of O\n2 around the patient": a subscript that copying put on a line of its own. */
const BROKEN_SUBSCRIPT = /(?<=[ (][A-Z][A-Za-z]?) ?\n(?=[0-9]{1,2}[ .,;)])/g;

/** @returns the text in its one form; '' where nothing visible is left. Idempotent. */
export function normaliseText(raw: string): string {
  const plain = raw
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(ODD_SPACE, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC');
  const lines = plain
    .replace(BROKEN_SUBSCRIPT, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  return blocksOf(lines).map(joinLines).join('\n\n');
}

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

const LIST_ITEM = /^(?:[-*•–‣▪◦●○·]|\d{1,3}[.)]) /;
/** Longer lines are no hard-wrapped ones but paragraphs of their own. */
const WRAP_MAX = 100;
const WRAP_MIN = 45;

/**
 * A hard-wrapped block ("... the end of a line\nand the next") becomes one line; long lines
 * become paragraphs of their own; short ones (verse, lists) stay lines.
 */
function joinLines(lines: readonly string[]): string {
  const wrapped =
    lines.length > 1 &&
    lines.every((line, index) => {
      if (LIST_ITEM.test(line) || line.length > WRAP_MAX) return false;
      return index === lines.length - 1 || line.length >= WRAP_MIN;
    });
  if (wrapped) return lines.join(' ');
  let joined = lines[0] ?? '';
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const before = lines[index - 1] ?? '';
    joined += (line.length > WRAP_MAX || before.length > WRAP_MAX ? '\n\n' : '\n') + line;
  }
  return joined;
}
