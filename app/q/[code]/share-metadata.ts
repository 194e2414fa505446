// What the head of a share link tells those who post it: title, number of questions, picture, embedding.
import type { Metadata } from 'next';
import { PICTURE_SIZE } from '#components/student/preview-picture.tsx';
import { messages as t } from '#lib/wiring.ts';
import { shareUrl } from '../../links.ts';
import { requestOrigin } from '../../request-origin.ts';

export type Shared = { title: string; code: string; questionCount: number };

/** Nothing of the article and of no question: who gets a link is not known. */
export function shareMetadata(headers: Headers, { title, code, questionCount }: Shared): Metadata {
  const { origin } = requestOrigin(headers);
  const url = shareUrl(headers, code);
  const count = t('share.count', { count: questionCount });
  const description = t('shareForms.previewDescription', { count });
  const picture = {
    url: `${url}/preview-image`,
    ...PICTURE_SIZE,
    type: 'image/png',
    alt: `${title}. ${count}.`,
  };
  const oembed = `${origin}/api/oembed?format=json&url=${encodeURIComponent(url)}`;
  return {
    title,
    description,
    robots: { index: false },
    alternates: { types: { 'application/json+oembed': [{ url: oembed, title }] } },
    openGraph: {
      type: 'website',
      siteName: t('app.name'),
      title,
      description,
      url,
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}
