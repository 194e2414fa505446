import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { aidAttributes } from '#components/student/aids/reading-aids.ts';
import { Masthead } from '#components/ui/masthead.tsx';
import { interfaceLanguage, messages as t } from '#lib/wiring.ts';
import { readAidsCookie } from './cookies.ts';
// Only what all pages share: styles are part of every page's first bytes.
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/aids.css';

export const metadata: Metadata = {
  title: { default: t('app.name'), template: `%s · ${t('app.name')}` },
  referrer: 'no-referrer',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

/** A nonce is made for each request, so every page is rendered for its request. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html
      {...interfaceLanguage()}
      {...aidAttributes(await readAidsCookie())}
      // Script adds marks of its own before React has come.
      suppressHydrationWarning
    >
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
