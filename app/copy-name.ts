import { messages as t } from '#lib/wiring.ts';

const MAX_TITLE = 200;

/** What a duplicate is called. Cut where the whole would be too long for a title. */
export function copyName(title: string): string {
  return t('desk.copyOf', { title }).slice(0, MAX_TITLE).toWellFormed().trim();
}
