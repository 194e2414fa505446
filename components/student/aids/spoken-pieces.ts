// What of a part of the page is read aloud, in which language, and where in the page each word stands.

/** One utterance. `places` say which text node holds which characters of `text`. */
export type SpokenPiece = {
  text: string;
  /** BCP 47; '' where the page does not say. */
  lang: string;
  places: { node: Text; start: number }[];
};

/** Read as one: the smallest elements that hold a sentence or an option. */
const BLOCKS = 'p, li, dt, dd, h2, h3, h4, blockquote, label';
/** Not for the ear, or said by the control itself. */
const SILENT = '[aria-hidden="true"], .reference, select, button, nav, [role="status"]';
/** Voices stop by themselves in longer texts. */
const LONGEST = 220;

/** @returns in the order of the page; nothing that is hidden */
export function spokenPieces(part: Element): SpokenPiece[] {
  const blocks = [...part.querySelectorAll(BLOCKS)].filter((block) => block.checkVisibility());
  return blocks.flatMap((block) => sentencesOf(pieceOf(block)));
}

/** The text that stands in this block and in no block within it. */
function pieceOf(block: Element): SpokenPiece {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const places: SpokenPiece['places'] = [];
  let text = '';
  let node = walker.nextNode() as Text | null;
  for (; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT) || parent.closest(BLOCKS) !== block) continue;
    places.push({ node, start: text.length });
    text += node.data;
  }
  const lang =
    (places[0]?.node.parentElement ?? block).closest('[lang]')?.getAttribute('lang') ?? '';
  return { text, lang: lang === 'und' ? '' : lang, places };
}

/** A long paragraph is cut after its sentences. */
function sentencesOf(piece: SpokenPiece): SpokenPiece[] {
  if (piece.text.trim() === '') return [];
  if (piece.text.length <= LONGEST) return [piece];
  const pieces: SpokenPiece[] = [];
  let from = 0;
  for (const { 0: sentence } of piece.text.matchAll(/.+?(?:[.!?…]["”’)]*\s+|$)/gsu)) {
    const places = piece.places.map(({ node, start }) => ({ node, start: start - from }));
    pieces.push({ ...piece, text: sentence, places });
    from += sentence.length;
  }
  return pieces;
}

/** The word that begins at a place of the text, as a range of the page; null where none stands there. */
export function rangeOfWord({ text, places }: SpokenPiece, at: number): Range | null {
  const word = /^\s*[^\s]+/.exec(text.slice(at))?.[0];
  if (!word) return null;
  const start = at + word.length - word.trimStart().length;
  const place = places.findLast((each) => each.start <= start);
  if (!place?.node.isConnected) return null;
  const { node } = place;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start - place.start, node.length));
  range.setEnd(node, Math.min(at + word.length - place.start, node.length));
  return range;
}
