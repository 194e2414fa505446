// Who asks: a bearer token, or else the cookie.
import { tokenOf } from '../attempt-token.ts';
import { readDeskKey, readReaderKey } from '../cookies.ts';
import { bearerToken } from './handle.ts';

export async function manageKeyOf(request: Request): Promise<string | null> {
  return bearerToken(request) ?? (await readDeskKey());
}

/** As manageKeyOf; with the keys of results links, too. */
export async function readerKeyOf(request: Request): Promise<string | null> {
  return bearerToken(request) ?? (await readReaderKey());
}

export async function attemptTokenOf(request: Request, attemptId: string): Promise<string | null> {
  return bearerToken(request) ?? (await tokenOf(attemptId));
}
