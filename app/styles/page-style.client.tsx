'use client';
// The style of a page, in the page itself. The sheets stay on the server: neither the page's script nor its
// data holds them, so React finds in the browser what the server wrote.
import { bringLaterStyleBy } from '#components/ui/later-style.ts';
import { type SheetName, sheetText } from './sheets.ts';

const PAGE = 'page-style';
const LATER = 'later-style';

export function PageStyle({ sheet, nonce }: { sheet: SheetName; nonce: string }) {
  return <Style id={PAGE} sheet={sheet} nonce={nonce} />;
}

/** For a page of a quiz that is more than a question. */
export function LaterStyle({ nonce }: { nonce: string }) {
  return <Style id={LATER} sheet="later" nonce={nonce} />;
}

function Style({ id, sheet, nonce }: { id: string; sheet: SheetName; nonce: string }) {
  const text =
    typeof window === 'undefined' ? sheetText(sheet) : document.getElementById(id)?.textContent;
  // A browser hides the nonce from script.
  return (
    <style id={id} data-sheet={sheet} nonce={nonce} suppressHydrationWarning>
      {text}
    </style>
  );
}

bringLaterStyleBy(async () => {
  const first = document.getElementById(PAGE)?.dataset.sheet as SheetName | undefined;
  if (first !== 'question' || document.getElementById(LATER)) return;
  const { laterSheet } = await import('./later-sheet.ts');
  const { adoptedStyleSheets } = document;
  if (!adoptedStyleSheets.includes(laterSheet)) adoptedStyleSheets.push(laterSheet);
});
