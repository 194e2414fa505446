// Over a sheet on the screen: back, what else can be printed, and the button. Not on paper.
import { PrintButton } from '#components/ui/print-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type PaperBarProps = {
  t: Translate;
  back: { href: string; label: string };
  links: readonly { href: string; label: string }[];
};

export function PaperBar({ t, back, links }: PaperBarProps) {
  return (
    <nav className="paper-bar screen-only lone-links" aria-label={t('shareForms.paperNavigation')}>
      {[back, ...links].map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      <PrintButton label={t('shareForms.print')} />
    </nav>
  );
}
