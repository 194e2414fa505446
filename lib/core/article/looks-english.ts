// Is it English? By the share of small words that only English has; in doubt it is.

const ENGLISH = new Set(
  (
    'the and of to that with for by from are were which it its this these those have has their they ' +
    'he she his her be been not but or will would can could who what when where there than into ' +
    'about after before between you your we our if because while such is was'
  ).split(' '),
);

/** Frequent small words of other languages that are not English words as well. */
const FOREIGN = new Set(
  (
    'der das und ist nicht ein eine den dem mit auf für von zu sich auch wird ' +
    'le la les des et une est dans pour que qui du au sur avec par pas ' +
    'el los las y una por para con del se ' +
    'il di che è della dei gli una sono non ' +
    'het een van en niet dat met voor zijn op de ' +
    'och att det som är på av till med ikke og ' +
    'um uma não os do da em ao nie się na że jest w z i je ve bir bu ve için'
  ).split(' '),
);

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Enough to see the language; keeps long texts cheap. */
const SAMPLE = 6000;
const ENOUGH_WORDS = 40;
/** English prose has 0.25 to 0.45; lists and verse at least 0.12. */
const MIN_SHARE = 0.1;

/** @param text normalised. A short text is refused only where it clearly is another language. */
export function looksEnglish(text: string): boolean {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).map((word) => word.toLowerCase());
  if (words.length === 0) return false;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin * 2 < words.length) return false;
  if (words.length < ENOUGH_WORDS) return foreign < 2 || english >= foreign;
  return english >= MIN_SHARE * words.length && english >= foreign;
}
