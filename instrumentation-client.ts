// Runs before anything else in the browser. Under Trusted Types the bundler may load
// the app's own chunks and its service worker, and nothing may make HTML or script out of a string.
import { listenForAids } from '#components/student/aids/aids-at-once.ts';
import { listenForSay } from '#components/student/aids/listen-for-say.ts';

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

document.documentElement.dataset.live = '';
listenForAids(document);
listenForSay(document);
