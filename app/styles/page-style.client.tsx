'use client';
// The style of a page, in the page itself. The sheets stay on the server: neither the page's script nor its
// data holds them, so React finds in the browser what the server wrote.
import { bringLaterStyleBy } from '#components/ui/later-style.ts';
import { type SheetName, sheetText } from './sheets.ts';

const ID = 'page-style';
/** Of what a page has beside that, as React marks it in the head. */
const LATER = 'later-style';

export function PageStyle({ sheet, nonce }: { sheet: SheetName; nonce: string }) {
  const text =
    typeof window === 'undefined' ? sheetText(sheet) : document.getElementById(ID)?.textContent;
  // A browser hides the nonce from script.
  return (
    <style id={ID} data-sheet={sheet} nonce={nonce} suppressHydrationWarning>
      {text}
    </style>
  );
}

/** For a page of a quiz that is more than a question. React puts it into the head. */
export function LaterStyle({ nonce }: { nonce: string }) {
  const text = typeof window === 'undefined' ? sheetText('later') : '';
  return (
    <style href={LATER} precedence={LATER} nonce={nonce} suppressHydrationWarning>
      {text}
    </style>
  );
}

bringLaterStyleBy(async () => {
  const lacks =
    document.getElementById(ID)?.dataset.sheet === ('question' satisfies SheetName) &&
    !document.querySelector(`style[data-href~=${LATER}]`);
  if (!lacks) return;
  const { laterSheet } = await import('./later-sheet.ts');
  if (!document.adoptedStyleSheets.includes(laterSheet))
    document.adoptedStyleSheets.push(laterSheet);
});
