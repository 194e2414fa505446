// The secret in a manage link, or in the link to one assignment's results.

/** @returns the part after `#` of a link, or the text itself where it is a bare key; '' where there is none. */
export function manageKeyOf(text: string): string {
  const key = text.trim().split('#').at(-1) ?? '';
  return /^[\w-]+\.[\w-]+$/.test(key) ? key : '';
}

/** A key that opens the results of one assignment to read: it begins with a code, not with a desk's longer id. */
export function isResultsKey(key: string): boolean {
  return /^[a-z0-9]{6}\./.test(key);
}
