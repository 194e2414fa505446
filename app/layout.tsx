import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { aidAttributes } from '#components/student/aids/reading-aids.ts';
import { Masthead } from '#components/ui/masthead.tsx';
import { interfaceLanguage, messages as t } from '#lib/wiring.ts';
import { readAidsCookie } from './cookies.ts';
import { nonceOf, PATH_HEADER } from './page-headers.ts';
import { PageStyle } from './styles/page-style.client.tsx';
import type { SheetName } from './styles/sheets.ts';
// Named here, they come in the layout's own file of script instead of one more each.
import './error.tsx';
import './global-error.tsx';

export const metadata: Metadata = {
  title: { default: t('app.name'), template: `%s · ${t('app.name')}` },
  referrer: 'no-referrer',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // --paper of tokens.css.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#17181a' },
  ],
};

/** A nonce is made for each request, so every page is rendered for its request. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const request = await headers();
  const path = request.get(PATH_HEADER) ?? '';
  return (
    <html
      {...interfaceLanguage()}
      {...aidAttributes(await readAidsCookie())}
      // Script adds marks of its own before React has come.
      suppressHydrationWarning
    >
      <head>
        <PageStyle sheet={sheetOf(path)} nonce={nonceOf(request.get('content-security-policy'))} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('app.skip')}
        </a>
        <Masthead t={t} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <p>{t('app.colophon')}</p>
        </footer>
      </body>
    </html>
  );
}

/** A page of a quiz adds to it where it is more than a question; one in a frame has all from the start. */
function sheetOf(path: string): SheetName {
  const place = /^\/(q|embed)\/[^/]+$/.exec(path)?.[1];
  if (!place) return 'whole';
  return place === 'q' ? 'question' : 'student';
}
