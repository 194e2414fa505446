// Runs before anything else in the browser: under Trusted Types the bundler may load
// the app's own chunks and its service worker, and nothing may make HTML or script out of a string.
type Policy = { createScriptURL: (url: string) => string };
type Factory = { createPolicy: (name: string, policy: Policy) => unknown };

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && /^\/(_next\/static\/|worker$)/.test(pathname)) return url;
    throw new TypeError(`not a script of this app: ${url}`);
  },
});
