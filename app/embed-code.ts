// Putting a quiz on another site's page: the frame's HTML, and from a link back to the quiz.
import { requestOrigin } from './request-origin.ts';

export type EmbedCode = { html: string; width: number; height: number };

const WIDTH = 640;
const HEIGHT = 720;

/** `maxWidth`, `maxHeight`: CSS pixels the other page has room for. */
export function embedCode(
  headers: Headers,
  quiz: { code: string; title: string },
  { maxWidth = WIDTH, maxHeight = HEIGHT }: { maxWidth?: number; maxHeight?: number } = {},
): EmbedCode {
  const width = Math.min(WIDTH, maxWidth);
  const height = Math.min(HEIGHT, maxHeight);
  const src = escapeHtml(`${requestOrigin(headers).origin}/embed/${quiz.code}`);
  const html = `<iframe src="${src}" title="${escapeHtml(quiz.title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
  return { html, width, height };
}

/** For the HTML of a teacher's own page: the frame, and what makes it as tall as the quiz in it. */
export function growingEmbed(headers: Headers, quiz: { code: string; title: string }): string {
  return `${embedCode(headers, quiz).html}<script>${GROW}</script>`;
}

/** Stands right after its frame. Where a page lets no such script run, the frame stays as tall as it was. */
const GROW =
  '(function(f){addEventListener("message",function(e){if(e.source===f.contentWindow&&e.data&&e.data.footnoteHeight>0)f.height=e.data.footnoteHeight})})(document.currentScript.previousElementSibling)';

/** The code in a link to a quiz of this site, or null for any other address. */
export function codeOfLink(headers: Headers, link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { origin, pathname } = new URL(link);
  if (origin !== requestOrigin(headers).origin) return null;
  return /^\/(?:q|embed)\/([\w-]{1,60})\/?$/.exec(pathname)?.[1] ?? null;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
