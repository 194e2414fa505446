import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { aidAttributes } from '#components/student/aids/reading-aids.ts';
import { Masthead } from '#components/ui/masthead.tsx';
import { interfaceLanguage, messages as t } from '#lib/wiring.ts';
import { readAidsCookie } from './cookies.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/home.css';
import './styles/bring-in.css';
import './styles/share.css';
import './styles/student.css';
import './styles/learner.css';
import './styles/arrange.css';
import './styles/time-left.css';
import './styles/result-print.css';
import './styles/pointing.css';
import './styles/teacher.css';
import './styles/assign.css';
import './styles/repair.css';
import './styles/correct.css';
import './styles/desk.css';
import './styles/editor.css';
import './styles/live.css';
import './styles/insight.css';
import './styles/aids.css';

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
