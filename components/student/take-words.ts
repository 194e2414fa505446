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
  'keys',
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
  'why',
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

const ARRANGE = ['orderHelp', 'matchHelp'] as const;

const FLAG = ['mark', 'marked'] as const;

const POINTING = ['heading', 'lead', 'go', 'pass', 'missed', 'hit', 'otherSentence'] as const;

const CHALLENGE = ['link', 'sent', 'change', 'agreed', 'declined'] as const;

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
    Record<'question' | 'place' | 'tryOf' | 'unit' | 'turn' | 'changedOther', string>;
  arrange: Words<typeof ARRANGE> &
    Record<'at' | 'moved' | 'picked' | 'pickedPair' | 'paired', string>;
  feedback: Words<typeof FEEDBACK> & Record<'points' | 'footnote' | 'toFootnote', string>;
  flag: Words<typeof FLAG>;
  review: Words<typeof REVIEW>;
  pointing: Words<typeof POINTING>;
  challenge: Words<typeof CHALLENGE> & Record<'of', string>;
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
      tryOf: t('take.tryOf', { number: '{number}', count: '{count}' }),
      turn: t('take.turn', { number: '{number}' }),
      changedOther: t('take.changedOther', { number: '{number}' }),
      unit: t('take.unit', { unit: '{unit}' }),
    },
    arrange: {
      ...pick(ARRANGE, (name) => t(`arrange.${name}`)),
      at: t('arrange.at', { place: '{place}', count: '{count}' }),
      moved: t('arrange.moved', { item: '{item}', place: '{place}', count: '{count}' }),
      picked: t('arrange.picked', { item: '{item}' }),
      pickedPair: t('arrange.pickedPair', { item: '{item}' }),
      paired: t('arrange.paired', { item: '{item}', prompt: '{prompt}' }),
    },
    feedback: {
      ...pick(FEEDBACK, (name) => t(`feedback.${name}`)),
      points: t('feedback.points', { points: '{points}', max: '{max}' }),
      footnote: t('teach.toQuestion', { number: '{number}' }),
      toFootnote: t('teach.footnote', { number: '{number}' }),
    },
    flag: pick(FLAG, (name) => t(`flag.${name}`)),
    review: pick(REVIEW, (name) => t(`review.${name}`)),
    challenge: {
      ...pick(CHALLENGE, (name) => t(`challenge.${name}`)),
      of: t('teach.question', { number: '{number}' }),
    },
    pointing: pick(POINTING, (name) => t(`pointing.${name}`)),
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
