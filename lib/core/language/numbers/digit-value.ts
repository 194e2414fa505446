// What a run of digits, points and commas is worth.

/** `literal` is plain digits with a point, to be scaled exactly; `ambiguous`: "1,5" is 1.5, or 1 and 5. */
export type DigitValue = { literal: string; ambiguous: boolean };

/** "1,160,000", "0.62", "198", "1.160.000"; null for "007", "1.2.3", "1990,1991" and more than 18 digits. */
export function readDigits(form: string): DigitValue | null {
  if (form.length > 24) return null;
  const plain = plainDigits(form);
  if (plain === null || plain.replace('.', '').length > 18) return null;
  return {
    literal: plain,
    ambiguous: /^\d+,\d+$/.test(form) && !/^[1-9]\d{0,2},\d{3}$/.test(form),
  };
}

function plainDigits(form: string): string | null {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(form)) return form;
  if (/^\.\d+$/.test(form)) return `0${form}`;
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return form.replace(/,/g, '');
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(form)) {
    return form.replace(/\./g, '').replace(',', '.');
  }
  if (/^(?:0|[1-9]\d{0,5}),\d{1,4}$/.test(form)) return form.replace(',', '.');
  return null;
}

/** literal x 10^exponent, rounded once: "1.16" and 6 give exactly 1160000. */
export function scaleLiteral(literal: string, exponent: number): number {
  const [digits = '', own = '0'] = literal.split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}
