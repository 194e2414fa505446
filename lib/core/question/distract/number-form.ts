// The way a number is written, to write others like it: "1.2 million" -> 1.2 in digits, one decimal, " million" behind.
import { readNumberWords, SCALE_EXPONENTS } from '#lib/core/language/numbers/number-words.ts';
import { ordinalEnding, readOrdinalWord, spellNumber, spellOrdinal } from './spell-number.ts';

export type NumberPart = {
  /** As written, without the scale word behind it: 1.2 of "1.2 million". */
  value: number;
  written: 'digits' | 'words' | 'ordinal-digits' | 'ordinal-words';
  /** Significant digits as written: 1 of "5,000", 2 of "1.0". */
  digits: number;
  decimals: number;
  /** A word of scale follows, so that the value stays in 1..999. */
  scaled: boolean;
};

/** `write` puts values in the places of the parts; null where one cannot be written so. */
export type NumberForm = {
  parts: readonly NumberPart[];
  write: (values: readonly number[]) => string | null;
};

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const SCALE = /^[ -]?(?:thousand|million|billion|trillion|bn|mn|tn|m|k)\b/i;

type Piece = { part: NumberPart; write: (value: number) => string | null };

/** null where there is no number in the text, or more than four. */
export function readNumberForm(text: string): NumberForm | null {
  const frame: string[] = [];
  let plain = '';
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const inWord = at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    const read = inWord && !/^\d/.test(rest) ? null : (readDigits(rest) ?? readWords(rest));
    if (read) {
      pieces.push(read.piece);
      frame.push(plain);
      plain = '';
      at += read.length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  if (pieces.length === 0 || pieces.length > 4) return null;
  const write = (values: readonly number[]): string | null => {
    let out = '';
    for (const [place, piece] of pieces.entries()) {
      const value = values[place];
      const part = value === undefined ? null : piece.write(value);
      if (part === null) return null;
      out += (frame[place] ?? '') + part;
    }
    return out + plain;
  };
  // A range shares its scale: "5 to 10 million".
  const scaled = pieces.some(({ part }) => part.scaled);
  return { parts: pieces.map(({ part }) => ({ ...part, scaled })), write };
}

function readDigits(rest: string): { piece: Piece; length: number } | null {
  const [digits] = DIGITS.exec(rest) ?? [];
  if (digits === undefined) return null;
  const behind = rest.slice(digits.length);
  const value = Number(digits.replace(/,/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const [ordinal] = /^(?:st|nd|rd|th)\b/.exec(behind) ?? [];
  if (ordinal && decimals === 0) {
    return {
      piece: {
        part: { value, written: 'ordinal-digits', digits: 2, decimals, scaled: false },
        write: (other) => `${other}${ordinalEnding(other)}`,
      },
      length: digits.length + ordinal.length,
    };
  }
  const grouped = digits.includes(',') || value < 1000;
  return {
    piece: {
      part: {
        value,
        written: 'digits',
        digits: significantDigits(digits),
        decimals,
        scaled: SCALE.test(behind),
      },
      write: (other) => writeDigits(other, decimals, grouped),
    },
    length: digits.length,
  };
}

function readWords(rest: string): { piece: Piece; length: number } | null {
  const [run] = /^[A-Za-z]+(?:[ -][A-Za-z]+)*/.exec(rest) ?? [];
  if (run === undefined) return null;
  const capital = /^[A-Z]/.test(run);
  const like = (words: string | null): string | null =>
    words === null ? null : capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const [ordinal = ''] = /^[a-z]+(?:-[a-z]+)?/i.exec(run) ?? [];
  const place = readOrdinalWord(ordinal) ?? readOrdinalWord(ordinal.split('-')[0] ?? '');
  if (place !== null) {
    const length = readOrdinalWord(ordinal) === null ? ordinal.indexOf('-') : ordinal.length;
    const part = { value: place, written: 'ordinal-words', digits: 2, decimals: 0, scaled: false };
    return { piece: { part: part as NumberPart, write: (n) => like(spellOrdinal(n)) }, length };
  }
  const words = run.split(/[ -]/);
  const lower = words.map((word) => word.toLowerCase());
  const read = /^an?$/.test(lower[0] ?? '') ? null : readNumberWords(lower);
  if (!read || lower[read.next - 1] === 'dozen') return null;
  let next = read.next;
  let value = read.value;
  const exponent = SCALE_EXPONENTS.get(lower[next - 1] ?? '') ?? 0;
  if (exponent >= 3 && next === 1) return null;
  const scaled = exponent > 3;
  if (scaled) {
    next -= 1;
    value = readNumberWords(lower.slice(0, next))?.value ?? Number.NaN;
  }
  const length = words.slice(0, next).join(' ').length;
  if (!Number.isFinite(value) || spellNumber(value) === null) return null;
  const and = value < 100 || lower.slice(0, next).includes('and') || value % 100 === 0;
  return {
    piece: {
      part: {
        value,
        written: 'words',
        digits: significantDigits(String(value)),
        decimals: 0,
        scaled,
      },
      write: (other) => like(spellNumber(other, and)),
    },
    length,
  };
}

function writeDigits(value: number, decimals: number, grouped: boolean): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return part === undefined ? digits : `${digits}.${part}`;
}

/** "5,000" -> 1, "1,712" -> 4, "0.25" -> 2, "1.0" -> 2 */
function significantDigits(written: string): number {
  const plain = written.replace(/,/g, '');
  const digits = plain.replace('.', '').replace(/^0+/, '');
  return Math.max(1, (plain.includes('.') ? digits : digits.replace(/0+$/, '')).length);
}
