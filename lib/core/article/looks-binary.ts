// Tells a file that is no text from a text with a stray control character.

/** A NUL, or more than 1 in 200 characters that no text has. */
export function looksBinary(raw: string): boolean {
  let odd = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (code === 0) return true;
    if (isOdd(code)) odd += 1;
  }
  return odd * 200 > raw.length;
}

/** Control characters that are not white space, the replacement character, private use. */
function isOdd(code: number): boolean {
  if (code < 32) return code < 9 || code > 13;
  if (code >= 127 && code < 160) return code !== 0x85;
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
}
