'use client';
// The style of a page, in the page itself. The sheets stay on the server: neither the page's script nor its
// data holds them, so React finds in the browser what the server wrote.
import { type SheetName, sheetText } from './sheets.ts';

export function PageStyle({ sheet, nonce }: { sheet: SheetName; nonce: string }) {
  const text =
    typeof window === 'undefined'
      ? sheetText(sheet)
      : document.getElementById('page-style')?.textContent;
  // A browser hides the nonce from script.
  return (
    <style id="page-style" nonce={nonce} suppressHydrationWarning>
      {text}
    </style>
  );
}
