// From what was pasted or stands in an address to the key in it.

/** @returns the key after the last `#`, or the whole text where it has none; '' where that is no key. */
export function learnerKeyOf(text: string): string {
  const key = text.trim().slice(text.trim().lastIndexOf('#') + 1);
  return /^[A-Za-z0-9_-]{27}$/.test(key) ? key : '';
}
