// The words of taking a quiz, put together on the server: the browser gets strings and no library.
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import { type SayWords, sayWords } from './aids/say-words.ts';

const TAKE = [
  'respond',
  'save',
  'next',
  'previous',
  'skip',
  'review',
  'chooseOne',
  'chooseAll',
  'gap',
  'blank',
  'number',
  'orderHint',
  'matchHint',
  'choose',
  'nothing',
  'changed',
  'same',
  'saving',
  'saved',
  'kept',
] as const;

const FEEDBACK = [
  'right',
  'wrong',
  'nearMiss',
  'nearMissNote',
  'partly',
  'yours',
  'none',
  'solution',
  'solutionAlso',
  'proof',
  'noProof',
  'triesLeft',
] as const;

const REVIEW = [
  'heading',
  'allDone',
  'answered',
  'unanswered',
  'kept',
  'handIn',
  'handInHint',
  'waiting',
  'back',
] as const;

type Words<Names extends readonly string[]> = Record<Names[number], string>;

/** Templates hold {name} where fill-template puts a value; `open` and `progress` are indexed by a count. */
export type TakeWords = {
  say: SayWords;
  lang: string;
  /** The attributes of what comes from the article: questions, options, quotes. */
  content: TextLanguage;
  true: string;
  false: string;
  take: Words<typeof TAKE> &
    Record<
      'question' | 'place' | 'up' | 'down' | 'tryOf' | 'unit' | 'turn' | 'changedOther',
      string
    >;
  feedback: Words<typeof FEEDBACK> & Record<'points' | 'footnote' | 'toFootnote', string>;
  review: Words<typeof REVIEW>;
  open: string[];
  progress: string[];
};

export function takeWords(t: Translate, count: number, content: TextLanguage): TakeWords {
  const counts = Array.from({ length: count + 1 }, (_, index) => index);
  return {
    say: sayWords(t),
    lang: 'en',
    content,
    true: t('teach.true'),
    false: t('teach.false'),
    take: {
      ...pick(TAKE, (name) => t(`take.${name}`)),
      question: t('take.question', { number: '{number}', count }),
      place: t('take.place', { item: '{item}' }),
      up: t('take.up', { item: '{item}' }),
      down: t('take.down', { item: '{item}' }),
      tryOf: t('take.tryOf', { number: '{number}', count: '{count}' }),
      turn: t('take.turn', { number: '{number}' }),
      changedOther: t('take.changedOther', { number: '{number}' }),
      unit: t('take.unit', { unit: '{unit}' }),
    },
    feedback: {
      ...pick(FEEDBACK, (name) => t(`feedback.${name}`)),
      points: t('feedback.points', { points: '{points}', max: '{max}' }),
      footnote: t('teach.toQuestion', { number: '{number}' }),
      toFootnote: t('teach.footnote', { number: '{number}' }),
    },
    review: pick(REVIEW, (name) => t(`review.${name}`)),
    open: counts.map((open) => t('review.open', { count: open })),
    progress: counts.map((done) => t('take.progress', { count: done, total: count })),
  };
}

function pick<Name extends string>(
  names: readonly Name[],
  word: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
}
