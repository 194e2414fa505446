// Made-up full names in the style of a name: Chinese ones are surname first, Icelandic ones end in -son or -dóttir.
import { femaleNames, maleNames, surnames } from '#lib/core/language/lists/people.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { foldWords } from './keep-apart.ts';
import { NAME_STYLES } from './lists/name-styles.ts';

type Style = {
  name: string;
  order: string;
  men: readonly string[];
  women: readonly string[];
  surnames: readonly string[];
  /** Folded words of all. */
  words: ReadonlySet<string>;
};

const COUNT = 8;
let known: readonly Style[] | null = null;

function styles(): readonly Style[] {
  known ??= NAME_STYLES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', order = '', ...lists] = line.split('|');
      const [men = [], women = [], surnames = []] = lists.map((list) => list.split(', '));
      const words = [...men, ...women, ...surnames].flatMap((entry) => entry.split('/'));
      return { name, order, men, women, surnames, words: new Set(words.map(foldWords)) };
    });
  return known;
}

/** Endings that tell a language where no word is known. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:dóttir|dottir)$/i, 'Icelandic'],
  [/(?:ov|ova|ev|eva|enko?v|sky|skaya)$/i, 'Russian'],
  [/(?:enko|chuk)$/i, 'Ukrainian'],
  [/(?:ski|ska|wicz|czyk)$/i, 'Polish'],
  [/(?:ová|ček)$/i, 'Czech'],
  [/(?:ić|vić|vic)$/i, 'Serbian and Croatian'],
  [/(?:ez|ñez)$/i, 'Spanish'],
  [/(?:eira|inho|ões)$/i, 'Portuguese'],
  [/(?:ini|etti|elli|ucci)$/i, 'Italian'],
  [/(?:qvist|ström|gren|lund|berg)$/i, 'Swedish'],
  [/(?:nen)$/i, 'Finnish'],
  [/(?:moto|mura|saki|zawa|yama|shima|kawa|hara|naka|guchi|rita|[^aeiou]ada)$/i, 'Japanese'],
  [/(?:oğlu|ğlu)$/i, 'Turkish'],
  [/(?:poulos|akis|idis)$/i, 'Greek'],
  [/(?:yan|ian)$/i, 'Persian'],
  [/(?:eau|eux|ault)$/i, 'French'],
  [/^(?:van|de) /i, 'Dutch'],
  [/^(?:al|el|bin|ibn)[- ]/i, 'Arabic'],
  [/^(?:O['’]|Mc)/, 'Irish'],
  [/^Mac[A-Z]/, 'Scottish'],
  [/(?:mann|stein|bauer|meyer|schmidt)$/i, 'German'],
];

/** Names of the same form: as many parts, initials where it has them, the surname alone where it is one. */
export function madeUpNames(
  key: string,
  { gender, seed }: { gender: 'male' | 'female' | null; seed: string },
): string[] {
  const parts = key.split(' ');
  const style = styleOf(key, parts);
  if (!style || parts.length > 4) return [];
  const sex = gender ?? genderOf(parts, style);
  const given = seededShuffle(sex === 'female' ? style.women : style.men, `${seed}|${key}|given`);
  const last = seededShuffle(style.surnames, `${seed}|${key}|surname`);
  const used = new Set(foldWords(key).split(' '));
  const fresh = (name: string): boolean =>
    !foldWords(name)
      .split(' ')
      .some((word) => used.has(word));
  const [firsts, seconds] = [given.filter(fresh), last.filter(fresh)];
  const count = Math.min(COUNT, firsts.length, seconds.length);
  return Array.from({ length: count }, (_, index) =>
    compose(parts, style, {
      given: firsts[index] ?? '',
      second: firsts[(index + 1) % firsts.length] ?? '',
      surname: surnameFor(seconds[index] ?? '', sex, style),
    }),
  );
}

function compose(
  parts: readonly string[],
  style: Style,
  { given, second, surname }: { given: string; second: string; surname: string },
): string {
  if (parts.length === 1) return isGiven(parts[0] ?? '') ? given : surname;
  if (style.order === 'surname-given') return `${surname} ${given}`;
  const initials = parts.filter((part) => /^\p{Lu}\.?$/u.test(part)).length;
  const letter = (name: string): string => `${name.charAt(0)}.`;
  if (initials === parts.length - 1)
    return [letter(given), ...(initials > 1 ? [letter(second)] : []), surname].join(' ');
  if (initials === 1 && parts.length === 3) return `${given} ${letter(second)} ${surname}`;
  return `${given} ${surname}`;
}

function surnameFor(entry: string, sex: 'male' | 'female' | null, { order }: Style): string {
  if (order === 'given-patronymic') return `${entry}${sex === 'female' ? 'dóttir' : 'son'}`;
  const [man = '', woman = man] = entry.split('/');
  return sex === 'female' ? woman : man;
}

/** The style that knows most of the name's words; Chinese by its syllables; English for plain first names. */
function styleOf(key: string, parts: readonly string[]): Style | null {
  const all = styles();
  const named = (name: string): Style | null => all.find((style) => style.name === name) ?? null;
  const last = parts.at(-1) ?? '';
  if (/d[óo]ttir$/i.test(last)) return named('Icelandic');
  const words = parts.map(foldWords);
  let best: Style | null = null;
  let most = 0;
  for (const style of all) {
    const surnameAt = style.order === 'surname-given' ? 0 : parts.length - 1;
    const score = words.reduce(
      (sum, word, at) => sum + (style.words.has(word) ? (at === surnameAt ? 3 : 2) : 0),
      0,
    );
    if (score > most) [best, most] = [style, score];
  }
  // A known surname, or two known words; a first name alone says less than the surname's ending.
  if (best && most >= 3) return best;
  const ending = ENDINGS.find(([pattern]) => pattern.test(parts.slice(1).join(' ') || key));
  if (ending) return named(ending[1]);
  if (best) return best;
  const english = parts.length > 1 ? isGiven(parts[0] ?? '') : SURNAMES.has(last);
  return english ? named('English') : null;
}

const MEN: ReadonlySet<string> = new Set(maleNames);
const WOMEN: ReadonlySet<string> = new Set(femaleNames);
const SURNAMES: ReadonlySet<string> = new Set(surnames);
const isGiven = (word: string): boolean => MEN.has(word) || WOMEN.has(word);

/** By the first name; null where it tells none. */
export function genderOfName(given: string): 'male' | 'female' | null {
  if (MEN.has(given) === WOMEN.has(given)) return null;
  return MEN.has(given) ? 'male' : 'female';
}

function genderOf(parts: readonly string[], style: Style): 'male' | 'female' | null {
  const given = style.order === 'surname-given' ? parts.slice(1).join(' ') : (parts[0] ?? '');
  if (/d[óo]ttir$|skaya$|ová$/i.test(parts.at(-1) ?? '')) return 'female';
  if (style.women.includes(given)) return 'female';
  if (style.men.includes(given)) return 'male';
  return genderOfName(given);
}
