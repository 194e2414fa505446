import type { MetadataRoute } from 'next';
import { messages as t } from '#lib/wiring.ts';

/** What a browser needs to install the app. The colours are --paper of tokens.css, by day. */
export default function manifest(): MetadataRoute.Manifest {
  const drawn = { src: '/apple-icon.png', sizes: '512x512', type: 'image/png' } as const;
  return {
    id: '/',
    name: t('app.name'),
    short_name: t('app.name'),
    description: t('offline.app'),
    lang: 'en',
    dir: 'ltr',
    start_url: '/me',
    scope: '/',
    display: 'standalone',
    background_color: '#fcfbf7',
    theme_color: '#fcfbf7',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { ...drawn, purpose: 'any' },
      { ...drawn, purpose: 'maskable' },
    ],
  };
}
