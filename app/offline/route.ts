// What the service worker shows in place of a student's page that it has not kept.
import { messages as t } from '#lib/wiring.ts';
import { plainPage } from '../plain-page.ts';

export function GET(request: Request): Response {
  return plainPage(request, {
    status: 200,
    heading: t('offline.heading'),
    text: t('offline.lead'),
    // The address that was asked for.
    retry: { path: '', label: t('problem.retry') },
  });
}
