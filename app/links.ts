// The links that are handed out: to take a quiz, and to manage one.
import { type CarriedAttempt, carryFragment } from '#components/student/carried-attempt.ts';
import { networkAddresses } from '#lib/wiring.ts';
import { requestOrigin } from './request-origin.ts';

/** The recovery link: opens the whole desk. Its secret stands in the fragment, which no server and no log sees. */
export function deskUrl(headers: Headers, manageKey: string): string {
  return `${requestOrigin(headers).origin}/teach#${manageKey}`;
}

/** The link that opens one quiz and its desk. `from`: the request's headers, or an origin. */
export function manageUrl(from: Headers | string, quizId: string, manageKey: string): string {
  const origin = typeof from === 'string' ? from : requestOrigin(from).origin;
  return `${origin}/teach/${quizId}#${manageKey}`;
}

/** A colleague's link to the results of one assignment; its secret in the fragment, as in a manage link. */
export function resultsUrl(headers: Headers, assignmentId: string, resultsKey: string): string {
  return `${requestOrigin(headers).origin}/teach/assignments/${assignmentId}#${resultsKey}`;
}

export function shareUrl(headers: Headers, code: string): string {
  return `${requestOrigin(headers).origin}/q/${code}`;
}

/** An attempt link: another device goes on with the attempt. Its secret stands in the fragment. */
export function carryUrl(headers: Headers, code: string, attempt: CarriedAttempt): string {
  return `${shareUrl(headers, code)}?carry=1${carryFragment(attempt)}`;
}

/** Carries what a student keeps to another device; the key in the fragment. */
export function learnerUrl(headers: Headers, learnerKey: string): string {
  return `${requestOrigin(headers).origin}/me/link#${learnerKey}`;
}

/** A personal link: it starts the quiz as one student. */
export function personalUrl(headers: Headers, code: string, token: string): string {
  return `${shareUrl(headers, code)}?p=${token}`;
}

/**
 * Where others on the network reach this server, when the links it hands out are for this machine
 * alone: origins without a trailing slash, perhaps none. null where the links are fine as they are.
 */
export function networkOrigins(headers: Headers): string[] | null {
  const { hostname, port } = new URL(requestOrigin(headers).origin);
  if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return null;
  return networkAddresses().map((address) => `http://${address}${port && `:${port}`}`);
}
