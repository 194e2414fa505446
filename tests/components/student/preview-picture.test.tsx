// @vitest-environment node
import { ImageResponse } from 'next/og';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawnTitle, PICTURE_SIZE, PreviewPicture } from '#components/student/preview-picture.tsx';

afterEach(() => vi.unstubAllGlobals());

async function draw(title: string, name = 'Footnote'): Promise<{ png: Buffer; asked: string[] }> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: unknown) => {
    asked.push(String(address));
    throw new Error('no network');
  });
  const picture = (
    <PreviewPicture title={title} count="9 questions" name={name} promise="Proved." />
  );
  const png = Buffer.from(await new ImageResponse(picture, PICTURE_SIZE).arrayBuffer());
  return { png, asked };
}

describe('the picture of a posted link', () => {
  it('is a PNG of 1200 x 630', async () => {
    const { png } = await draw('The animal that can wait');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('asks no foreign host for a font, whatever the title', async () => {
    const every = Array.from({ length: 0x2100 - 0x20 }, (_, index) =>
      String.fromCodePoint(0x20 + index),
    ).filter((character) => drawnTitle(`aa${character}aa`).includes(character));
    expect(every.length).toBeGreaterThan(250);
    for (let from = 0; from < every.length; from += 100) {
      const { asked } = await draw(`Aa ${every.slice(from, from + 100).join('')}`);
      expect(asked).toEqual([]);
    }
    expect((await draw('水熊 🐻 ©® Ὀδυσσεύς ١٢٣ e\u0301')).asked).toEqual([]);
  });

  it('would ask one for what is not in the font, and the watch sees that', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await draw('Bears', '水')).asked).not.toEqual([]);
    vi.restoreAllMocks();
  });

  it.each([
    ['  Water   bears \n', 'Water bears'],
    ['Cafe\u0301 “Zürich” – 10 €', 'Café “Zürich” – 10 €'],
    ['Bears 🐻 in 水', 'Bears in'],
    ['水熊', ''],
    ['🐻!', ''],
  ])('draws of %j %j', (title, drawn) => {
    expect(drawnTitle(title)).toBe(drawn);
  });

  it('cuts a long title between words', () => {
    const drawn = drawnTitle('water bears '.repeat(17));
    expect(drawn.length).toBeLessThanOrEqual(121);
    expect(drawn).toMatch(/(water|bears)…$/);
  });
});
