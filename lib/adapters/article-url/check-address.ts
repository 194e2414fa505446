// Which addresses may be asked for at all, before any name is looked up.

/** @returns the address in its one form, or null where it is no plain address of a web page. */
export function checkAddress(address: string, base?: URL): URL | null {
  if (address.length > 2_000 || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // URL drops a port that is the protocol's own: 80 and 443 are all that is left.
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  if (url.hostname === '' || /^localhost\.?$|\.(localhost|local|internal)\.?$/.test(url.hostname)) {
    return null;
  }
  url.hash = '';
  return url;
}
