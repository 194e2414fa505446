// The time left in words.
import { fillTemplate } from '#components/ui/fill-template.ts';
import { shownTime } from '#lib/core/attempt/time-left.ts';

export type TimeTemplates = Record<'left' | 'leftSeconds' | 'over', string>;

/** @param left ms; over from 0 down */
export function timeText(left: number, words: TimeTemplates): string {
  if (left <= 0) return words.over;
  const { minutes, seconds } = shownTime(left);
  if (seconds === null) return fillTemplate(words.left, { minutes });
  return fillTemplate(words.leftSeconds, { minutes, seconds: String(seconds).padStart(2, '0') });
}
