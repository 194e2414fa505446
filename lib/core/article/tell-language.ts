// Which language an article is in, for `lang` and `dir`: by its script, then by small words and letters of its own.

/** `lang`: a BCP 47 tag, `und` where it cannot be told. `dir`: how its script runs. */
export type TextLanguage = { lang: string; dir: 'ltr' | 'rtl' };

/** Enough to see the language; keeps long texts cheap. */
const SAMPLE = 4000;
/** Latin text is told by this share of small words of one language, of 100 words. */
const MIN_PERCENT = 6;

/** Scripts of one language first told by letters that only one of its languages has. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ur', /[ٹڈڑںے]/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['yi', /[װױײ]/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** Letters of one language among others of the same script: a few of them decide. */
const TELLING = new Set(['ja', 'ur', 'fa', 'yi', 'uk']);
const RTL = new Set(['ar', 'fa', 'ur', 'he', 'yi']);

const SMALL_WORDS: readonly (readonly [string, string])[] = [
  ['en', 'the and of to that with for by from are were which it its this in is was as on be'],
  ['de', 'der die das und ist nicht ein eine den dem mit auf für von zu sich auch wird wurde im'],
  ['fr', 'le la les des et une est dans pour que qui du au sur avec par pas il ce sont'],
  ['es', 'el la los las y una por para con del se que en es fue más su como lo'],
  ['it', 'il di che è della dei gli una sono non per con del nel più si le alla'],
  ['pt', 'o a os as e um uma não do da em ao no na que para com mais foi se'],
  ['nl', 'het een van en niet dat met voor zijn op de is te werd ook aan door'],
  ['sv', 'och att det som är på av till med en ett för inte den var har'],
  ['da', 'og at det som er på af til med en et for ikke den var har blev'],
  ['nb', 'og at det som er på av til med en et for ikke den var har ble'],
  ['pl', 'nie się na że jest w z i do to od oraz był przez jako po'],
  ['cs', 'se na je že v a s do by od který byl jako pro není ve'],
  ['tr', 've bir bu için ile da de olarak daha olan çok gibi ise kadar'],
  ['fi', 'ja on ei että se oli hän mutta kuin myös ovat joka sen'],
  ['ro', 'și în de la cu pe nu este care din un o pentru mai fost'],
  ['hu', 'a az és hogy nem egy is volt meg ez mint már csak de'],
  ['id', 'yang dan di untuk dengan pada dari ini itu adalah tidak ke oleh'],
];

/** @param text normalised */
export function tellLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE);
  const lang = byScript(sample) ?? bySmallWords(sample) ?? 'und';
  return { lang, dir: RTL.has(lang) ? 'rtl' : 'ltr' };
}

/** null: Latin, or no letters at all. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [lang, script] of SCRIPTS) {
    const found = sample.match(script)?.length ?? 0;
    const least = TELLING.has(lang) ? 0.01 * letters : 0.4 * letters;
    if (found > 0 && found >= least) return lang;
  }
  return null;
}

function bySmallWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { lang: string; count: number } | null = null;
  for (const [lang, list] of SMALL_WORDS) {
    const small = new Set(list.split(' '));
    const count = words.filter((word) => small.has(word)).length;
    if (!best || count > best.count) best = { lang, count };
  }
  return best && best.count > 0 && best.count * 100 >= MIN_PERCENT * words.length
    ? best.lang
    : null;
}
