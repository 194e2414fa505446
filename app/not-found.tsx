import type { Metadata } from 'next';
import { CodeForm } from '#components/ui/code-form.tsx';
import { messages as t } from '#lib/wiring.ts';

export const metadata: Metadata = { title: t('notFound.title') };

export default function NotFound() {
  return (
    <div className="stack narrow">
      <h1>{t('notFound.heading')}</h1>
      <p>{t('notFound.lead')}</p>
      <CodeForm t={t} />
    </div>
  );
}
