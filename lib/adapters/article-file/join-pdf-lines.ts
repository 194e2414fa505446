// Lines of pages become paragraphs: by the space between them, their size, and where they end.

/** As drawn: `x`, `end` and `y` (upwards) in points, `height` of the letters. */
export type PdfLine = { text: string; x: number; end: number; y: number; height: number };
export type PdfPage = PdfLine[];

/** Lines at the top and at the foot of a page that may be its frame. */
const FRAME = 2;
const PAGE_NUMBER = /^[-–— ]*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?[-–— ]*$/i;
const STOP = /[.!?…:]["”’')\]]*$/;

/** @returns '' as title where no line of the first page is clearly larger than the text */
export function joinPdfLines(pages: readonly PdfPage[]): { title: string; text: string } {
  const repeated = repeatedFrames(pages);
  const lines = pages.map((page) =>
    page.filter((line, index) => !isFrame(page, index, repeated, line.text)),
  );
  const usual = median(lines.flat().map(({ height }) => Math.round(height * 2) / 2));
  const paragraphs: string[] = [];
  const words = new Set(
    lines.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []),
  );
  let last: PdfLine | null = null;
  for (const page of lines) {
    const gap = median(gapsOf(page));
    const width = Math.max(0, ...page.map(({ x, end }) => end - x));
    for (const [index, line] of page.entries()) {
      const previous = paragraphs.at(-1);
      if (last && previous !== undefined && goesOn(last, line, index > 0, gap, width)) {
        paragraphs[paragraphs.length - 1] = joinWords(previous, line.text, words);
      } else paragraphs.push(line.text);
      last = line;
    }
  }
  return { title: largest(lines[0] ?? [], usual), text: paragraphs.join('\n\n') };
}

/** Whether `line` is of the same paragraph as the one before it. */
function goesOn(
  last: PdfLine,
  line: PdfLine,
  samePage: boolean,
  gap: number,
  width: number,
): boolean {
  const ratio = line.height / Math.max(last.height, 0.1);
  if (ratio > 1.15 || ratio < 0.85) return false;
  const ends = STOP.test(last.text);
  const down = last.y - line.y;
  // The next column or page: a sentence that did not end goes on there.
  if (!samePage || down < 0) return !ends;
  if (gap > 0 && down > gap * 1.35) return false;
  const isShort = last.end - last.x < width * 0.8;
  const isIndented = line.x - last.x > line.height * 0.8 && line.x - last.x < width * 0.2;
  return !(ends && (isShort || isIndented));
}

/** "exam-" and "ple" are one word; "well-" and "known" keep their hyphen where the text has it elsewhere. */
function joinWords(before: string, after: string, words: ReadonlySet<string>): string {
  const [, first] = /([\p{L}]+)-$/u.exec(before) ?? [];
  const [second] = /^\p{Ll}+/u.exec(after) ?? [];
  if (first === undefined || second === undefined) return `${before} ${after}`;
  const keeps = words.has(`${first}-${second}`.toLowerCase());
  return (keeps ? before : before.slice(0, -1)) + after;
}

const framed = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** What stands at the edge of half the pages, whatever its numbers. */
function repeatedFrames(pages: readonly PdfPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(
      [...page.slice(0, FRAME), ...page.slice(-FRAME)].map(({ text }) => framed(text)),
    );
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text));
}

function isFrame(
  page: PdfPage,
  index: number,
  repeated: ReadonlySet<string>,
  text: string,
): boolean {
  const isEdge = index < FRAME || index >= page.length - FRAME;
  return isEdge && (repeated.has(framed(text)) || PAGE_NUMBER.test(text));
}

const gapsOf = (page: PdfPage): number[] =>
  page
    .slice(1)
    .map((line, index) => (page[index]?.y ?? line.y) - line.y)
    .filter((gap) => gap > 0);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The largest lines that follow each other, where they stand out. */
function largest(page: PdfPage, usual: number): string {
  const height = Math.max(0, ...page.map((line) => line.height));
  if (height < usual * 1.2) return '';
  const start = page.findIndex((line) => line.height === height);
  const rest = page.slice(start).findIndex((line) => line.height < height * 0.95);
  const title = page.slice(start, rest < 0 ? undefined : start + rest).slice(0, 4);
  return title.map(({ text }) => text).join(' ');
}
