// The words of reading aloud: on the button, and on the bar that stops and pauses it.
import type { Translate } from '#components/ui/translate.ts';

export type SayWords = { say: string; pause: string; goOn: string; stop: string };

export function sayWords(t: Translate): SayWords {
  return {
    say: t('aids.say'),
    pause: t('aids.pause'),
    goOn: t('aids.goOn'),
    stop: t('aids.stop'),
  };
}
