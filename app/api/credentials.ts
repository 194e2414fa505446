// Who asks: a bearer token, or else the cookie.
import { tokenOf } from '../attempt-token.ts';
import { readDeskKey } from '../cookies.ts';
import { bearerToken } from './handle.ts';

export async function manageKeyOf(request: Request): Promise<string | null> {
  return bearerToken(request) ?? (await readDeskKey());
}

export async function attemptTokenOf(request: Request, attemptId: string): Promise<string | null> {
  return bearerToken(request) ?? (await tokenOf(attemptId));
}
