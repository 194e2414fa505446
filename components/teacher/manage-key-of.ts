// The secret in a manage link.

/** @returns the part after `#` of a link, or the text itself where it is a bare key; '' where there is none. */
export function manageKeyOf(text: string): string {
  const key = text.trim().split('#').at(-1) ?? '';
  return /^[\w-]+\.[\w-]+$/.test(key) ? key : '';
}
