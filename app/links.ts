// The links that are handed out: to take a quiz, and to manage one.
import { requestOrigin } from './request-origin.ts';

/** The recovery link: its secret stands in the fragment, which no server and no log sees. */
export function manageUrl(headers: Headers, quizId: string, manageKey: string): string {
  return `${requestOrigin(headers).origin}/teach/${quizId}#${manageKey}`;
}

export function shareUrl(headers: Headers, code: string): string {
  return `${requestOrigin(headers).origin}/q/${code}`;
}
