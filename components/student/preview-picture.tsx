// What a link to a quiz looks like where it is posted: the title, the number of questions, our name.
// Drawn on the server (next/og), so styles stand in place and every box with several parts is a flex box.

export type PreviewPictureProps = {
  title: string;
  /** "10 questions" */
  count: string;
  name: string;
  /** One line on what it is. */
  promise: string;
};

export const PICTURE_SIZE = { width: 1200, height: 630 };

/** UTF-16 units that fit in four lines. */
const MAX_TITLE = 120;

/**
 * What the one font at hand draws. For any other character next/og would ask a foreign host for a font or
 * a picture, so they are left out; © and ® too, which it takes for pictures.
 */
const DRAWN =
  /[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/u;

/** @returns what of the text can be drawn, cut to fit; '' where nothing that reads like a title is left. */
export function drawnTitle(title: string): string {
  const drawn = [
    ...title
      .normalize('NFC')
      .replace(/\s/g, ' ')
      .replace(/[\u2010\u2011]/g, '-'),
  ]
    .filter((character) => DRAWN.test(character))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
  if (!/\p{L}{2}|\p{N}/u.test(drawn)) return '';
  if (drawn.length <= MAX_TITLE) return drawn;
  return `${drawn.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')}…`;
}

export function PreviewPicture({ title, count, name, promise }: PreviewPictureProps) {
  const drawn = drawnTitle(title);
  const size = drawn.length > 70 ? 60 : 76;
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '72px 88px',
        background: '#fcfbf7',
        color: '#1d1c1a',
      }}
    >
      <div style={{ display: 'flex', fontSize: 40 }}>
        <span>{name}</span>
        <span style={{ color: '#96281b', fontSize: 26, marginLeft: -6 }}>1</span>
      </div>
      <div style={{ fontSize: size, lineHeight: 1.15, letterSpacing: '-0.02em' }}>
        {drawn || count}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ width: 160, height: 2, background: '#1d1c1a', marginBottom: 24 }} />
        <div style={{ display: 'flex', fontSize: 32, color: '#5e5a53' }}>
          <span style={{ color: '#96281b', fontSize: 22, marginRight: 14 }}>1</span>
          <span>{drawn ? `${count}. ${promise}` : promise}</span>
        </div>
      </div>
    </div>
  );
}
