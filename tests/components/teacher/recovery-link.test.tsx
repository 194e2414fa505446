import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RecoveryLink } from '#components/teacher/recovery-link.tsx';
import { t } from '../words.ts';

const URL_OF_DESK = 'https://footnote.example.org/teach#abcdefghijkl.mnopqrstuvwxyz0123456789';
const props = { t, deskId: 'abcdefghijkl', url: URL_OF_DESK };

describe('the link to a desk', () => {
  it('stands open with every way to keep it, until it is kept', () => {
    render(<RecoveryLink {...props} unkeptAt="/teach" />);
    expect(screen.getByRole('textbox', { name: t('desk.linkLabel') })).toHaveValue(URL_OF_DESK);
    expect(screen.getByRole('button', { name: t('desk.kept') })).toBeVisible();
    expect(screen.getByRole('link', { name: t('desk.print') })).toHaveAttribute(
      'href',
      '/teach/link?desk=abcdefghijkl',
    );
  });

  it('is mailed whole, its fragment too', () => {
    render(<RecoveryLink {...props} unkeptAt="/teach" />);
    const mail = screen.getByRole('link', { name: t('desk.mail') }).getAttribute('href') ?? '';
    expect(mail.startsWith('mailto:?subject=')).toBe(true);
    expect(mail).not.toContain('#');
    const { searchParams } = new URL(mail);
    expect(searchParams.get('body')).toContain(`\n\n${URL_OF_DESK}\n\n`);
  });

  it('is folded once it is kept', () => {
    render(<RecoveryLink {...props} unkeptAt={null} />);
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.queryByRole('button', { name: t('desk.kept') })).toBeNull();
  });
});
