import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StartSheet, type StartSheetProps } from '#components/student/start-sheet.tsx';
import { t } from '../words.ts';

const props: StartSheetProps = {
  t,
  code: 'abc',
  title: 'The Lake Station',
  language: { lang: 'en', dir: 'ltr' },
  questionCount: 7,
  settings: { feedback: 'end', askName: true, timeLimitMs: null, pointAtSentence: false },
  phase: 'open',
  operationId: 'operation-0123456789',
  article: null,
  opens: null,
  closes: null,
  roster: null,
  rosterId: null,
  personal: { name: 'Ada', secret: 'secret' },
  again: false,
  source: null,
  name: '',
  problem: null,
};

describe('a personal link', () => {
  it('says that it cannot go on with what was begun under a typed name', () => {
    render(<StartSheet {...props} />);
    expect(screen.getByText(t('assign.personal', { name: 'Ada' }))).toBeVisible();
    expect(screen.getByText(t('assign.personalTyped'))).toBeVisible();
  });

  it('says nothing of typed names to a class that has a list, or none at all', () => {
    const { rerender } = render(<StartSheet {...props} roster={[]} />);
    expect(screen.queryByText(t('assign.personalTyped'))).toBeNull();
    rerender(<StartSheet {...props} settings={{ ...props.settings, askName: false }} />);
    expect(screen.queryByText(t('assign.personalTyped'))).toBeNull();
  });
});
