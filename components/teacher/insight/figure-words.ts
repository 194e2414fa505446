// Figures as they are written: whole percents, two decimals, minutes and seconds, and how sure they are.
import type { Translate } from '#components/ui/translate.ts';
import type { Interval } from '#lib/core/progress/confidence.ts';

/** 0..1 as whole percent; null as a dash. */
export function percentWords(share: number | null, t: Translate): string {
  if (share === null) return t('results.none');
  return t('insight.percent', { percent: String(percentOf(share)).replace('-', '−') });
}

export function percentOf(share: number): number {
  return Math.round(share * 100);
}

/** "41 to 79 %"; '' without. */
export function percentRange(interval: Interval | null, t: Translate): string {
  if (!interval) return '';
  return t('insight.range', { low: percentOf(interval.low), high: percentOf(interval.high) });
}

/** -1..1 with two decimals and a true minus; null as a dash. */
export function correlationWords(value: number | null, t: Translate): string {
  return value === null ? t('results.none') : value.toFixed(2).replace('-', '−');
}

/** "0.12 to 0.61"; '' without. */
export function correlationRange(interval: Interval | null, t: Translate): string {
  if (!interval) return '';
  return t('insight.between', {
    low: correlationWords(interval.low, t),
    high: correlationWords(interval.high, t),
  });
}

/** 75 as "1 min 15 s"; null as a dash. */
export function secondsWords(seconds: number | null, t: Translate): string {
  if (seconds === null) return t('results.none');
  const whole = Math.round(seconds);
  if (whole < 60) return t('insight.seconds', { seconds: whole });
  return t('insight.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}

/** Hundredths as points with at most two decimals; null as a dash. */
export function pointsWords(hundredths: number | null, t: Translate): string {
  return hundredths === null ? t('results.none') : String(Math.round(hundredths) / 100);
}
