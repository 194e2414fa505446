// Solvers that have not seen the article: each gives every option a score by its looks alone.
import { amountOf } from '#lib/core/question/review/amounts.ts';
import { contentStems } from '#lib/core/question/review/question-text.ts';

/** One score for each option, the highest is the guess; equal scores share it. Null where the looks say nothing. */
export type Guesser = {
  name: string;
  score: (stem: string, options: readonly string[]) => readonly number[] | null;
};

const length = (text: string): number => text.length;

/** Capitals within the text, digits, and words that narrow a thing down. */
function specificity(text: string): number {
  const capitals = text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  const digits = text.match(/\d+/g)?.length ?? 0;
  const modifiers =
    text.match(
      /\b(?:of|in|with|that|who|which|from|for|and|very|more|most|\p{L}+(?:al|ic|ive|ous|ed|ing))\b/giu,
    )?.length ?? 0;
  const marks = text.match(/[,()“”"'’-]/g)?.length ?? 0;
  return 2 * capitals + 2 * digits + modifiers + marks;
}

const alike = (own: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(own.size, other.size));
};

const stemsOf = (options: readonly string[]): ReadonlySet<string>[] =>
  options.map((option) => new Set(contentStems(option)));

/** Shapes that tell options apart at a glance. */
function shapeOf(text: string): string[] {
  return [
    /\d/.test(text) ? 'digit' : 'no digit',
    /^\p{Lu}/u.test(text) ? 'capital' : 'small',
    /\s/.test(text) ? 'phrase' : 'word',
    /^(?:an?|the) /i.test(text) ? 'article' : 'bare',
    /[()“”",;:-]/.test(text) ? 'marked' : 'plain',
    /s$/.test(text) ? 'plural' : 'singular',
    text.length > 40 ? 'long' : text.length > 15 ? 'middle' : 'short',
  ];
}

/** How seldom its shape is among the options. */
function oddity(options: readonly string[]): number[] {
  const shapes = options.map(shapeOf);
  return shapes.map((own, at) =>
    own.reduce((sum, mark, place) => {
      const others = shapes.filter((shape, other) => other !== at && shape[place] === mark).length;
      return others === 0 ? sum + 1 : sum;
    }, 0),
  );
}

const valuesOf = (options: readonly string[]): number[] | null => {
  const values = options.map((option) => amountOf(option)?.value ?? null);
  return values.every((value) => value !== null) ? values : null;
};

/** The middle of the numbers: writers put neighbours on both sides of the key. */
function middle(options: readonly string[]): number[] | null {
  const values = valuesOf(options);
  if (!values) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const centre = (sorted.length - 1) / 2;
  return values.map((value) => -Math.abs(sorted.indexOf(value) - centre));
}

/** The least round number: the world seldom counts in round ones, writers of distractors do. */
function worldSize(options: readonly string[]): number[] | null {
  const values = valuesOf(options);
  return (
    values?.map(
      (value) =>
        String(value)
          .replace(/[.]/, '')
          .replace(/^0+|0+$/g, '').length,
    ) ?? null
  );
}

export const GUESSERS: readonly Guesser[] = [
  { name: 'longest', score: (_, options) => options.map(length) },
  { name: 'shortest', score: (_, options) => options.map((option) => -length(option)) },
  {
    name: 'most like the stem',
    score: (stem, options) => {
      const asked = new Set(contentStems(stem));
      return stemsOf(options).map((own) => alike(own, asked));
    },
  },
  { name: 'most specific', score: (_, options) => options.map(specificity) },
  { name: 'odd one out', score: (_, options) => oddity(options) },
  { name: 'middle number', score: (_, options) => middle(options) },
  { name: 'world-size number', score: (_, options) => worldSize(options) },
  {
    name: 'most central',
    score: (_, options) => {
      const stems = stemsOf(options);
      return stems.map((own, at) =>
        stems.reduce((sum, other, place) => (place === at ? sum : sum + alike(own, other)), 0),
      );
    },
  },
  { name: 'first', score: (_, options) => options.map((_text, at) => -at) },
  { name: 'last', score: (_, options) => options.map((_text, at) => at) },
];
