// Names of the caches that hold pages for when the network is gone. The number is that of their layout:
// the worker clears those of any other.

/** One cache for each kept page, with the script and style it needs: this, then the page's path. */
export const KEPT_PAGES = 'footnote-1 ';

/** Holds the page that says there is no connection, and is always there. */
export const KEPT_SHELL = 'footnote-1';
