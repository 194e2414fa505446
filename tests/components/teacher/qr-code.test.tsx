import { render } from '@testing-library/react';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from '#components/teacher/qr-code.tsx';

const SCALE = 4;

/** Paints the SVG's modules into RGBA pixels. */
function paint(svg: SVGSVGElement): { pixels: Uint8ClampedArray; side: number } {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < SCALE * SCALE; i += 1) {
      const column = Number(x) * SCALE + (i % SCALE);
      const row = Number(y) * SCALE + Math.floor(i / SCALE);
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { pixels, side };
}

describe('QR picture', () => {
  it.each(['http://localhost:3000/q/gsi', 'https://footnote.example.org/q/kx7mq2'])(
    'of %s is read back by a scanner',
    (url) => {
      const { container } = render(<QrCode text={url} label="picture" />);
      const svg = container.querySelector('svg');
      if (!svg) throw new Error('no picture');
      const { pixels, side } = paint(svg);
      expect(jsQR(pixels, side, side)?.data).toBe(url);
    },
  );

  it('has a quiet zone of four modules and a name', () => {
    const { container } = render(<QrCode text="https://example.org" label="QR code" />);
    const path = container.querySelector('path')?.getAttribute('d') ?? '';
    const columns = [...path.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));
    expect(Math.min(...columns)).toBe(4);
    expect(container.querySelector('title')).toHaveTextContent('QR code');
  });
});
