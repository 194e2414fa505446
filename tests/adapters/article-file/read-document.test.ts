// Each kind of document becomes plain text: paragraphs and headings apart, with title, date and source where there are any.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#lib/adapters/article-file/read-document.ts';
import { makePdf, pdfOf } from '#tests/fixtures/documents/make-pdf.ts';
import { makeWordFile } from '#tests/fixtures/documents/make-word-file.ts';

const PAGE = readFileSync('tests/fixtures/documents/bears-page.html', 'utf8');
const read = (bytes: Uint8Array | string, name = '', mediaType = '', charset = '') =>
  readDocument({
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    name,
    mediaType,
    charset,
  });
const article = (title: string, text: string, date = '', source = '') => ({
  type: 'read',
  article: { title, text, date, source },
});
const refused = (problem: string) => ({ type: 'refused', problem });

const BEARS = [
  'Water bears are animals of half a millimetre that live in moss. The pastor Johann Goeze described them in 1773 and gave them their name.',
  'They have eight legs, and they walk slowly. In 2016 researchers in Tokyo woke two of them that had lain in a freezer for thirty years, and one laid eggs.',
  'Into space',
  'In 2007 a Russian capsule carried them into space. Ten days in the vacuum did them little harm, and many bred after they had come home.',
  '- They can lose nearly all their water.\n- They can stand 100 °C for a short time.',
  'Share prices have nothing to do with them, and that is a comfort to everybody who works on them.',
].join('\n\n');

describe('a page', () => {
  it('is its article, without menus, shares, cookies, credits, teasers and notes', async () => {
    expect(await read(PAGE, '', 'text/html')).toEqual(
      article(
        'Water bears outlive the cold',
        BEARS,
        '2023-02-21',
        'https://moss.example/water-bears',
      ),
    );
  });

  it('is read in the encoding that its sender, its head or its bytes tell', async () => {
    const html = (head: string) =>
      `<html><head>${head}</head><body><p>Zürich, Genève and Łódź lie far apart.</p></body></html>`;
    const latin = Buffer.from('<p>Z\xfcrich and Gen\xe8ve are 280 km apart by rail.</p>', 'latin1');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html(''), 'utf16le')]);
    for (const [bytes, charset] of [
      [html('<meta charset="utf-8">'), ''],
      [html('<meta charset="latin1">'), 'utf-8'],
      [wide, 'utf-8'],
    ] as const) {
      expect(await read(bytes, '', 'text/html', charset)).toEqual(
        article('', 'Zürich, Genève and Łódź lie far apart.'),
      );
    }
    for (const charset of ['iso-8859-1', '', 'no-such-encoding']) {
      expect(await read(latin, 'a.html', '', charset)).toEqual(
        article('', 'Zürich and Genève are 280 km apart by rail.'),
      );
    }
  });

  it('without words is refused', async () => {
    expect(await read('<html><body><div id="root"></div><script>1</script></body></html>')).toEqual(
      refused('no-text'),
    );
  });
});

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Łódź lies in Poland.')],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Łódź lies in Poland.', 'utf16le')]),
    ],
  ])('is read as it is, %s', async (_, bytes) => {
    expect(await read(bytes, 'a.txt')).toEqual(article('', 'Łódź lies in Poland.'));
  });

  it('in Markdown loses its marks and keeps what stands at its head', async () => {
    const file =
      '---\ntitle: Bears\ndate: 2023-02-21\nsource: The Daily Moss\n---\n\n# Bears\n\nThey are **small**, with [eight legs](https://a.example).\n\n## Space\n\n- one\n- two\n\n![a picture](a.png)\n\n<script>alert(1)</script>\n';
    expect(await read(file, 'a.md')).toEqual(
      article(
        'Bears',
        'They are small, with eight legs.\n\nSpace\n\n- one\n- two',
        '2023-02-21',
        'The Daily Moss',
      ),
    );
  });
});

describe('a Word file', () => {
  it('is its paragraphs and headings, and its title', async () => {
    const file = makeWordFile([
      ['Title', 'Bears move in'],
      ['', 'Water bears live in moss.'],
      ['Heading2', 'Into space'],
      ['', 'In 2007 they flew &amp; came home.'],
    ]);
    expect(await read(file, 'bears.docx')).toEqual(
      article(
        'Bears move in',
        'Water bears live in moss.\n\nInto space\n\nIn 2007 they flew & came home.',
      ),
    );
  });

  it('is known by its bytes, whatever its name', async () => {
    expect(await read(makeWordFile([['', 'Some words.']]), 'a.txt')).toEqual(
      article('', 'Some words.'),
    );
  });

  it('of another kind of program is refused', async () => {
    expect(await read(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.docx')).toEqual(
      refused('unknown-type'),
    );
  });
});

describe('a PDF', () => {
  const page = (number: number, lines: readonly string[]) => [
    { text: 'The Daily Moss', y: 760, size: 8 },
    ...lines.map((text, index) => ({ text, y: 700 - index * 14 })),
    { text: `Page ${number}`, y: 40, size: 8 },
  ];
  const FULL = 'and this line is as wide as all the others are';

  it('joins lines to paragraphs, mends cut words, and drops what stands on every page', async () => {
    const file = makePdf([
      [
        { text: 'Bears move in', y: 730, size: 20 },
        ...page(1, [
          `Water bears live in moss, ${FULL}`,
          `of the book, with the micro-`,
          'scope of a pastor.',
        ]),
      ],
      page(2, [`They have eight legs, ${FULL}`, 'and they walk on']),
      page(3, [`through the forest floor, ${FULL}.`, 'The end.']),
    ]);
    expect(await read(file, 'a.pdf')).toEqual(
      article(
        'Bears move in',
        [
          `Water bears live in moss, ${FULL} of the book, with the microscope of a pastor.`,
          `They have eight legs, ${FULL} and they walk on through the forest floor, ${FULL}. The end.`,
        ].join('\n\n'),
      ),
    );
  });

  it('takes the title it was given, but not the name of a file', async () => {
    const words = page(1, ['Water bears live in moss and walk slowly.']);
    const titled = await read(makePdf([words], '/Title (Bears of the moss)'));
    expect(titled).toMatchObject({ article: { title: 'Bears of the moss' } });
    const named = await read(makePdf([words], '/Title (Microsoft Word - bears.docx)'));
    expect(named).toMatchObject({ article: { title: '' } });
  });

  it('of pictures is a scan', async () => {
    expect(await read(makePdf([[], []]), 'a.pdf')).toEqual(refused('scan'));
  });

  it('under a password says so', async () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ];
    const id = `<${'43'.repeat(16)}>`;
    const file = pdfOf(objects, '', `/Encrypt 3 0 R /ID [${id} ${id}]`);
    expect(await read(file, 'a.pdf')).toEqual(refused('protected'));
  });
});

it('an Office file under a password says so, an old one is of an unknown kind', async () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = Buffer.concat([
    ole,
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect(await read(locked, 'a.docx')).toEqual(refused('protected'));
  expect(await read(Buffer.concat([ole, Buffer.alloc(600)]), 'a.doc')).toEqual(
    refused('unknown-type'),
  );
});

it.each(['a.rtf', 'a.odt', 'a.epub', 'a.pptx'])('%s is of an unknown kind', async (name) => {
  expect(await read('some words', name)).toEqual(refused('unknown-type'));
});
