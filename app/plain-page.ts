// A page of a status that Next cannot give one: small, without script, styled under the request's nonce.
import { nonceOf } from './page-headers.ts';

const STYLE = `:root{color-scheme:light dark;background:light-dark(#fdfcf8,#161512);color:light-dark(#1d1c1a,#e9e6df)}
body{font:1.125rem/1.5 Charter,'Bitstream Charter','Iowan Old Style','Palatino Linotype',Palatino,'Source Serif 4',Georgia,'Noto Serif','DejaVu Serif',serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem}
h1{font-weight:400;font-size:1.75rem;line-height:1.2}
a{color:inherit;display:inline-block;padding:.6rem 0;font-family:system-ui,sans-serif}`;

export type PlainPage = {
  status: number;
  /** From the catalogue: nothing that anybody typed. */
  heading: string;
  text: string;
  /** Where to try again, and what the link says; tried by itself after 10 s. */
  retry?: { path: string; label: string };
};

export function plainPage(request: Request, { status, heading, text, retry }: PlainPage): Response {
  const nonce = nonceOf(request.headers.get('content-security-policy'));
  const path = retry && escapeHtml(retry.path);
  const html = [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    retry ? `<meta http-equiv="refresh" content="10;url=${path}">` : '',
    `<title>${heading}</title><style nonce="${nonce}">${STYLE}</style>`,
    `<main><h1>${heading}</h1><p role="alert">${text}</p>`,
    retry ? `<a href="${path}">${retry.label}</a>` : '',
    '</main></html>',
  ].join('');
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  if (status === 503) headers['retry-after'] = '10';
  return new Response(html, { status, headers });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
