// What a document is: by its first bytes, then by what its sender called it, last by its name.
import type { RawDocument } from '#lib/core/article/incoming-article.ts';

export type DocumentKind = 'pdf' | 'zip' | 'protected' | 'html' | 'markdown' | 'text' | 'unknown';

/** The container of Word 97 and of Office files under a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
/** Formats that begin with letters; all others are told by their control characters. */
const OTHER = /^(\{\\rtf|%!PS|GIF8|RIFF|Rar!|BZh)/;

export function documentKind({ bytes, name, mediaType }: RawDocument): DocumentKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'zip';
  // Other bytes may stand before the mark of a PDF.
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.includes('%PDF-') && (mediaType === 'application/pdf' || /\.pdf$/i.test(name))) {
    return 'pdf';
  }
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return Buffer.from(bytes).includes(ENCRYPTED_PACKAGE) ? 'protected' : 'unknown';
  }
  if (OTHER.test(start)) return 'unknown';
  if (/\.(docx?|pdf|odt|rtf|pages|epub|pptx?|xlsx?|zip)$/i.test(name)) return 'unknown';
  if (mediaType === 'application/pdf') return 'unknown';
  if (/html/.test(mediaType) || /\.x?html?$/i.test(name)) return 'html';
  if (mediaType === 'text/markdown' || /\.(md|markdown)$/i.test(name)) return 'markdown';
  return /^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html)[\s>]/i.test(start) ? 'html' : 'text';
}
