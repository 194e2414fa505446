// Files made to hurt whoever opens them. Each is small or at most as large as is taken.
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { makePdf, pdfOf } from '#tests/fixtures/documents/make-pdf.ts';
import {
  documentXml,
  makeWordFile,
  paragraphXml,
} from '#tests/fixtures/documents/make-word-file.ts';

export type HostileFile = readonly [what: string, name: string, make: () => Uint8Array];

const MEGABYTE = 1024 * 1024;
const many = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / part.length));
const text = (content: string) => () => Buffer.from(content);
const word = (xml: string) => () => makeWordFile([], { 'word/document.xml': strToU8(xml) });
const WORDS = paragraphXml(['', 'Water bears live in moss.']);

/** `bytes` with the unpacked sizes in its directory and heads overwritten. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const buffer = Buffer.from(bytes);
  for (let at = 0; at < buffer.length - 4; at += 1) {
    const mark = buffer.readUInt32LE(at);
    if (mark === 0x04034b50) buffer.writeUInt32LE(size, at + 22);
    if (mark === 0x02014b50) buffer.writeUInt32LE(size, at + 24);
  }
  return buffer;
}

function nestedZip(depth: number): Uint8Array {
  let inner: Uint8Array = new Uint8Array(MEGABYTE);
  for (let level = 0; level < depth; level += 1) inner = zipSync({ 'inner.zip': inner });
  return inner;
}

/** A kilobyte of zip that promises 16,000 entries at one place (overlapping, as in a "better zip bomb"). */
function overlapping(): Uint8Array {
  const one = Buffer.from(makeWordFile([['', 'a']]));
  const end = one.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const start = one.readUInt32LE(end + 16);
  const entry = one.subarray(start, end);
  const directory = Buffer.concat(Array.from({ length: 400 }, () => entry));
  const tail = Buffer.from(one.subarray(end));
  tail.writeUInt16LE(1_600, 8);
  tail.writeUInt16LE(1_600, 10);
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([one.subarray(0, start), directory, tail]);
}

const BILLION = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => {
  const [name, inner] = [`e${index + 1}`, index === 0 ? 'a' : `e${index}`];
  return `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
}).join('')}]>`;
const OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const words: HostileFile[] = [
  [
    'a zip bomb of 60 MB',
    'a.docx',
    () => makeWordFile([], { 'word/document.xml': new Uint8Array(60 * MEGABYTE) }),
  ],
  [
    'a zip bomb just under the limit',
    'a.docx',
    () => makeWordFile([], { 'word/document.xml': strToU8(many('a', 19 * MEGABYTE)) }),
  ],
  [
    'a zip bomb that promises ten bytes',
    'a.docx',
    () => lying(makeWordFile([], { 'word/document.xml': new Uint8Array(40 * MEGABYTE) }), 10),
  ],
  [
    'a zip bomb that promises four gigabytes',
    'a.docx',
    () => lying(makeWordFile([['', 'a']]), 0xfffffff0),
  ],
  ['zips in zips', 'a.docx', () => nestedZip(20)],
  [
    '5,000 entries',
    'a.docx',
    () =>
      makeWordFile(
        [['', 'a']],
        Object.fromEntries(
          Array.from({ length: 5_000 }, (_, index) => [`word/x${index}.xml`, new Uint8Array(1)]),
        ),
      ),
  ],
  ['overlapping entries', 'a.docx', overlapping],
  [
    'names that climb out',
    'a.docx',
    () =>
      makeWordFile([['', 'Some words.']], {
        '../../../tmp/footnote-evil': strToU8('x'),
        '/etc/footnote-evil': strToU8('x'),
        'word/../../evil.xml': strToU8('x'),
      }),
  ],
  [
    'a name of 60,000 letters',
    'a.docx',
    () => makeWordFile([['', 'Some words.']], { [`word/${'a'.repeat(60_000)}.xml`]: strToU8('x') }),
  ],
  [
    'a name that is __proto__',
    'a.docx',
    () => makeWordFile([['', 'Some words.']], { 'word/__proto__.xml': strToU8('x') }),
  ],
  ['XML 200,000 deep', 'a.docx', word(documentXml(many('<w:sdt>', 1_400_000)))],
  [
    'XML 20,000 deep, well formed',
    'a.docx',
    word(documentXml(`${'<w:ins>'.repeat(20_000)}${WORDS}${'</w:ins>'.repeat(20_000)}`)),
  ],
  [
    'tables in tables',
    'a.docx',
    word(
      documentXml(
        `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${WORDS}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`,
      ),
    ),
  ],
  [
    'a million laughs',
    'a.docx',
    word(documentXml('<w:p><w:r><w:t>&e30;</w:t></w:r></w:p>', BILLION)),
  ],
  [
    'an entity from outside',
    'a.docx',
    word(documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', OUTSIDE)),
  ],
  ['400,000 paragraphs', 'a.docx', word(documentXml('<w:p/>'.repeat(400_000)))],
  ['a word of 15 MB', 'a.docx', word(documentXml(paragraphXml(['', many('a', 15 * MEGABYTE)])))],
  [
    '200,000 attributes',
    'a.docx',
    word(
      documentXml(
        `<w:p ${Array.from({ length: 200_000 }, (_, index) => `w:a${index}="1"`).join(' ')}/>`,
      ),
    ),
  ],
  ['XML that is none', 'a.docx', word('<<<>>>]]>&&&')],
  ['no document in it', 'a.docx', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
  [
    'relations that lead round',
    'a.docx',
    () =>
      makeWordFile([['', 'Some words.']], {
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="_rels/.rels"/></Relationships>',
        ),
      }),
  ],
  [
    'a picture at another site',
    'a.docx',
    word(
      documentXml(
        '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="rId9" xmlns:r="r"/></w:drawing></w:r></w:p>',
      ),
    ),
  ],
  [
    'styles based on each other',
    'a.docx',
    () =>
      makeWordFile([['A', 'Some words.']], {
        'word/styles.xml': strToU8(
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
        ),
      }),
  ],
  [
    'cut in half',
    'a.docx',
    () => {
      const file = makeWordFile([['', many('words ', 20_000)]]);
      return file.subarray(0, file.length / 2);
    },
  ],
  ['only the end of a zip', 'a.docx', () => Buffer.from('PK\x03\x04PK\x05\x06', 'latin1')],
];

const stream = (head: string, data: string | Uint8Array): string => {
  const bytes = Buffer.from(data as string, 'latin1');
  return `<< ${head} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
};
const packed = (content: string | Uint8Array): string =>
  stream('/Filter /FlateDecode', deflateSync(content));
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>';
const onePage =
  (
    contents: string,
    page = PAGE,
    font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ) =>
  () =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page,
      font,
      contents,
    ]);
const SHOWN =
  'BT /F1 9 Tf 9 9 Td (Water bears live in moss and walk slowly on eight legs.) Tj ET\n';

const pdfs: HostileFile[] = [
  ['a stream of 200 MB', 'a.pdf', onePage(packed(new Uint8Array(200 * MEGABYTE)))],
  [
    'a stream packed three times over',
    'a.pdf',
    onePage(
      stream(
        '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
        deflateSync(deflateSync(deflateSync(new Uint8Array(200 * MEGABYTE)))),
      ),
    ),
  ],
  ['30 MB of text operators', 'a.pdf', onePage(packed(SHOWN.repeat(450_000)))],
  ['a million saved states', 'a.pdf', onePage(packed('q '.repeat(3_000_000)))],
  [
    'pages that hold each other',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 9 >>',
        '<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 9 >>',
      ]),
  ],
  [
    'two billion pages',
    'a.pdf',
    () =>
      pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2147483647 >>']),
  ],
  [
    '200,000 pages that are one',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(200_000)}] /Count 200000 >>`,
        PAGE,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        stream('', SHOWN),
      ]),
  ],
  [
    '3,000 real pages',
    'a.pdf',
    () =>
      makePdf(Array.from({ length: 3_000 }, () => [{ text: 'Water bears live in moss.', y: 700 }])),
  ],
  [
    'a form that draws itself',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>',
        stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>',
          '/X Do /X Do',
        ),
        stream('', '/X Do'),
      ]),
  ],
  [
    'forms that double, 40 deep',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
        stream('', '/X Do'),
        ...Array.from({ length: 40 }, (_, index) =>
          stream(
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${index + 6} 0 R >> >>`,
            '/X Do /X Do',
          ),
        ),
      ]),
  ],
  [
    'arrays 500,000 deep',
    'a.pdf',
    () => pdfOf([`<< /Type /Catalog /Pages ${'['.repeat(500_000)} >>`]),
  ],
  [
    'dictionaries 100,000 deep',
    'a.pdf',
    onePage(stream('', SHOWN), `<< /Type /Page /A ${'<< /A '.repeat(100_000)}`),
  ],
  [
    'an object that is itself',
    'a.pdf',
    () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '2 0 R']),
  ],
  [
    'a length that leads to itself',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        '<< /Type /Font >>',
        '<< /Length 5 0 R >>\nstream\nBT ET\nendstream',
      ]),
  ],
  [
    'tables of contents that follow each other',
    'a.pdf',
    () =>
      Buffer.concat([
        makePdf([[{ text: 'Some words that stand on a page.', y: 9 }]]),
        Buffer.from(
          '\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF',
        ),
      ]),
  ],
  [
    'no table of contents',
    'a.pdf',
    text(`%PDF-1.7\n${'1 0 obj\n<< >>\nendobj\n'.repeat(100_000)}`),
  ],
  [
    '4 MB after the mark of a PDF',
    'a.pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4 * MEGABYTE - 10, 0x28)]),
  ],
  [
    'cut in half',
    'a.pdf',
    () => {
      const file = makePdf([[{ text: 'words', y: 9 }]]);
      return file.subarray(0, file.length / 2);
    },
  ],
  [
    'script, launch and open actions',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(1){}) >> /AA << /O << /S /Launch /F (sh) >> >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        stream('', SHOWN),
      ]),
  ],
  [
    'a font with a program that loops',
    'a.pdf',
    onePage(
      stream('', SHOWN),
      PAGE,
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 5 0 R >> /Encoding << /Differences [0 /a] >> /FirstChar 0 /LastChar 255 /Widths [] /Resources << /Font << /F1 4 0 R >> >> >>',
    ),
  ],
  [
    'a character map of a billion',
    'a.pdf',
    onePage(
      stream('', SHOWN),
      PAGE,
      '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A >>] >>',
    ),
  ],
  [
    'a picture of 60,000 by 60,000',
    'a.pdf',
    () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>',
        stream(
          '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
          deflateSync(new Uint8Array(9)),
        ),
        stream('', '/X Do'),
      ]),
  ],
];

const pages: HostileFile[] = [
  ['elements 300,000 deep', 'a.html', text(`<html><body>${'<b>'.repeat(300_000)}words`)],
  ['blocks 100,000 deep', 'a.html', text(`<html><body>${'<div>'.repeat(100_000)}words`)],
  ['500,000 paragraphs', 'a.html', text(`<html><body>${'<p>a'.repeat(500_000)}`)],
  ['tables in tables', 'a.html', text(`<html><body>${'<table><tr><td>'.repeat(30_000)}words`)],
  [
    '500,000 attributes',
    'a.html',
    text(
      `<html><body><p ${Array.from({ length: 300_000 }, (_, index) => `a${index}`).join(' ')}>words`,
    ),
  ],
  ['a tag that never ends', 'a.html', text(`<html><body><p a="${'a'.repeat(3 * MEGABYTE)}`)],
  ['a comment that never ends', 'a.html', text(`<html><body><!--${'-'.repeat(3 * MEGABYTE)}`)],
  ['3 MB of "<"', 'a.html', text(`<html><body>${'<'.repeat(3 * MEGABYTE)}`)],
  ['a head of 3 MB', 'a.html', text(`<html><head>${'<meta '.repeat(500_000)}`)],
  [
    'a million commas',
    'a.html',
    text(`<html><body><article><p>${'a,'.repeat(1_500_000)}</p></article>`),
  ],
  [
    'JSON 400,000 deep in it',
    'a.html',
    text(
      `<html><head><script type="application/ld+json">${'['.repeat(400_000)}</script></head><body><p>words`,
    ),
  ],
  ['a thousand laughs in SVG', 'a.html', text(`${BILLION}<html><body><svg>&e30;</svg><p>words`)],
];

const texts: HostileFile[] = [
  ['brackets that never close', 'a.md', text('['.repeat(100_000))],
  ['quotes 50,000 deep', 'a.md', text(`${'>'.repeat(50_000)} words`)],
  [
    'lists in lists',
    'a.md',
    text(Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}- a`).join('\n')),
  ],
  ['stars and lines', 'a.md', text('*_'.repeat(50_000))],
  [
    'backticks',
    'a.md',
    text(Array.from({ length: 2_000 }, (_, index) => '`'.repeat(index)).join('a')),
  ],
  [
    'aliases that unfold',
    'a.md',
    text(
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: [*d,*d,*d]\n---\nwords`,
    ),
  ],
  ['4 MB of one letter', 'a.txt', text('1'.repeat(4 * MEGABYTE))],
  ['4 MB of line ends', 'a.txt', text('\n'.repeat(4 * MEGABYTE))],
  ['4 MB of marks on one letter', 'a.txt', text(`a${many('\u0301', 4 * MEGABYTE)}`)],
  ['4 MB of zeroes', 'a.txt', () => Buffer.alloc(4 * MEGABYTE)],
  [
    'a PDF that is a zip and a page',
    'a.html',
    () =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n<html><body><p>words</p>'),
        makeWordFile([['', 'Some words.']]),
      ]),
  ],
  [
    'a zip that is a PDF',
    'a.pdf',
    () =>
      Buffer.concat([
        makeWordFile([['', 'Some words.']]),
        makePdf([[{ text: 'Some words.', y: 9 }]]),
      ]),
  ],
  [
    'a picture by the name of a text',
    'a.txt',
    () =>
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        Buffer.alloc(MEGABYTE),
      ]),
  ],
  [
    'a packed bomb by the name of a text',
    'a.txt',
    () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(1000)]),
  ],
];

export const HOSTILE_FILES: readonly HostileFile[] = [...words, ...pdfs, ...pages, ...texts];
