// The words of an HTML tree as paragraphs, headings and items, in the order they stand in.

/** A run of text that stands by itself. */
export type TextBlock = { text: string; item: boolean };

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH FIGURE FIGCAPTION NAV BUTTON SELECT TEXTAREA IFRAME OBJECT VIDEO AUDIO HEAD DIALOG'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR LABEL RUBY'.split(
    ' ',
  ),
);
/** Cells shorter than this on average are figures in a table, not text. */
const CELL_MIN = 80;

export function textBlocks(root: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  let line = '';
  let item = false;
  const flush = () => {
    const text = line
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    // Two line breaks are how some pages part their paragraphs.
    for (const part of text.split(/\n{2,}/)) {
      if (part !== '') blocks.push({ text: part, item });
    }
    line = '';
    item = false;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name) || isNote(element, name)) return;
    if (name === 'TABLE' && isFigures(element)) return;
    if (name === 'BR') line += '\n';
    else if (name === 'PRE') {
      flush();
      line = element.textContent ?? '';
      flush();
    } else if (INLINE.has(name)) element.childNodes.forEach(walk);
    else {
      flush();
      item = name === 'LI';
      element.childNodes.forEach(walk);
      flush();
    }
  };
  walk(root);
  flush();
  return blocks;
}

/** Blocks as text: a blank line between them, items one under the other. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ text, item }, index) => {
      const between = item && blocks[index - 1]?.item ? '\n' : '\n\n';
      return `${index > 0 ? between : ''}${item ? `- ${text.replaceAll('\n', ' ')}` : text}`;
    })
    .join('');
}

/** "[1]", "[note 2]": the mark of a note, and what leads there. */
function isNote(element: Element, name: string): boolean {
  if (name !== 'SUP' && name !== 'A') return false;
  const text = element.textContent ?? '';
  if (name === 'SUP' && /^\s*\d{1,3}\s*$/.test(text)) return element.querySelector('a') !== null;
  return text.length < 16 && /^\s*(\[[\w .]{1,12}\]\s*)+$/.test(text);
}

function isFigures(table: Element): boolean {
  const cells = [...table.querySelectorAll('td')];
  const length = cells.reduce((sum, cell) => sum + (cell.textContent ?? '').trim().length, 0);
  return length < CELL_MIN * cells.length;
}
