// An article on its way in: what was found in a page or a file, before a teacher has looked it over.

/** Raw bytes with what is known of them. Read only where that can be killed. */
export type RawDocument = {
  bytes: Uint8Array;
  /** The file's name, or '' for a page. Only its ending counts, and only where the bytes do not tell. */
  name: string;
  /** Without parameters: `text/html`. '' where nobody said. */
  mediaType: string;
  /** The encoding the sender named, or ''. */
  charset: string;
};

/** What was found; '' where it was not. `date` is YYYY-MM-DD, `source` a name or an address. */
export type IncomingArticle = { title: string; text: string; date: string; source: string };

/** Why there is no text. Words: catalogue `bringIn.<code>`. */
export type BringInProblem =
  /** The address is none that may be fetched. */
  | 'bad-address'
  | 'not-public'
  /** No page came back. */
  | 'unreachable'
  | 'slow-page'
  | 'many-redirects'
  | 'missing-page'
  | 'closed-page'
  | 'failing-page'
  | 'busy'
  /** What came cannot be read. */
  | 'too-large'
  | 'unknown-type'
  | 'no-text'
  | 'scan'
  | 'protected'
  | 'damaged'
  | 'too-slow';

export type ReadDocument =
  | { type: 'read'; article: IncomingArticle }
  | { type: 'refused'; problem: BringInProblem };

/** Largest file taken, in bytes. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;
