// Where the frame of an unknown code is sent: pages themselves cannot answer 404 without script.
import { messages as t } from '#lib/wiring.ts';
import { plainPage } from '../../../plain-page.ts';

export function GET(request: Request): Response {
  return plainPage(request, {
    status: 404,
    heading: t('notFound.heading'),
    text: t('notFound.lead'),
  });
}
