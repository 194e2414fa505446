// The address of a page as it is shown to readers: without what follows them about.

const TRACKING =
  /^(utm_|mc_|at_|pk_|_hs)|^(fbclid|gclid|dclid|msclkid|igshid|ref_src|cmpid|ocid)$/i;
const LONGEST = 500;

/** @param address absolute, http or https. @returns at most 500 characters; '' where no address is so short */
export function pageAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  if (url.href.length > LONGEST) url.search = '';
  return url.href.length > LONGEST ? '' : url.href;
}

/** @returns the address where the text is nothing but one of a page, else null */
export function bareAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^(https?:\/\/|www\.)[^\s]+\.[^\s]+$/i.test(trimmed) || trimmed.length > 2_000) return null;
  const address = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  return URL.canParse(address) ? address : null;
}
