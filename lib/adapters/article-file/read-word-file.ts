// A Word file (.docx) becomes plain text. Only its text parts are unpacked; pictures and all else stay closed.
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { IncomingArticle } from '#lib/core/article/incoming-article.ts';
import { DocumentError } from './document-error.ts';
import { openZip } from './open-zip.ts';
import { readFragment } from './read-page.ts';

const TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';
const TEXT_PARTS = /^(?:_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;
/** Notes at the end of the text, and the marks that lead to them. */
const NOTES =
  /<li id="(?:foot|end)note-[^"]*">.*?<\/li>|<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>.*?<\/a><\/sup>/gs;
const TITLE = /<dc:title[^>]{0,100}>([^<]{1,300})<\/dc:title>/;

export async function readWordFile(bytes: Uint8Array): Promise<IncomingArticle> {
  const wanted = (name: string) => name === TYPES || name === CORE || TEXT_PARTS.test(name);
  const parts = openZip(bytes, wanted);
  if (!parts[TYPES] || !Object.keys(parts).some((name) => /^word\/document\d*\.xml$/.test(name))) {
    throw new DocumentError('unknown-type');
  }
  for (const part of Object.values(parts)) refuseDoctype(part);
  const title = TITLE.exec(Buffer.from(parts[CORE] ?? []).toString('utf8'))?.[1] ?? '';
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    },
  );
  const { heading, text } = readFragment(value.replace(NOTES, ''));
  return { title: heading || plainXml(title), text, date: '', source: '' };
}

/** No Word file has one; it is where entities are made that unfold without end. */
function refuseDoctype(part: Uint8Array): void {
  if (Buffer.from(part).includes('<!DOCTYPE')) throw new DocumentError('damaged');
}

const plainXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
