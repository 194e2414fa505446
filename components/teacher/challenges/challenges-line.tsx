// On the results: how many challenges wait for an answer, and the way to them.
import type { Translate } from '#components/ui/translate.ts';

/** @param at path of the assignment */
export function ChallengesLine({ t, at, open }: { t: Translate; at: string; open: number }) {
  return (
    <p className={open > 0 ? 'message calm' : 'note'}>
      <a href={`${at}/challenges`}>{t('challenges.open', { count: open })}</a>
    </p>
  );
}
