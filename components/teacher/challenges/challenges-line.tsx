// On the results: how many challenges wait for an answer, and the way to them.
import type { Translate } from '#components/ui/translate.ts';

/** Nothing where none waits. @param at path of the assignment */
export function ChallengesLine({ t, at, open }: { t: Translate; at: string; open: number }) {
  if (open === 0) return null;
  return (
    <p className="message">
      <a href={`${at}/challenges`}>{t('challenges.open', { count: open })}</a>
    </p>
  );
}
