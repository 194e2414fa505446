// Gate 3, of letters: "members came to support HLR" where the article never says what that is.
import type { Article } from '#lib/core/article/article.ts';
import { type Gate, warning } from './gate.ts';
import { filledStem } from './question-text.ts';

/** What is better known by its letters than by its words. */
const KNOWN = new Set(
  (
    'USA USSR UAE NASA NATO UNESCO UNICEF OPEC BBC ITV CNN NBC CBS ABC HBO MTV FBI CIA KGB NSA IMF WHO WTO EEC ' +
    'DNA RNA HIV AIDS SARS COVID GPS CEO CFO PhD USB LED LCD CPU GPU RAM ROM PDF HTML HTTP SQL TNT PVC CCTV SMS SIM ' +
    'DVD VHS CD-ROM GDP VAT BMW IBM FIFA UEFA NBA NFL NHL MLB UFC IOC AFC NFC NCAA MVP EUR USD GBP GMT UTC BCE NGO ' +
    'MIT UCLA UCL LSE UNAM SOS UFO IQ MRI DIY VIP SUV RAF RMS HMS USS SNP SPD CDU ANC IRA ETA PLO MP3 LGBT LGBTQ'
  ).split(' '),
);
const LETTERS = /(?<![\p{L}\p{N}-])\p{Lu}{3,5}(?![\p{L}\p{N}-])/gu;
const ROMAN = /^[IVXLC]+$/;

export const checkSpelledOut: Gate = (question, article) => {
  // Quoted words and what is asked for stay as they are.
  const word = (filledStem(question).match(LETTERS) ?? []).find(
    (letters) =>
      question.skill !== 'term' &&
      !KNOWN.has(letters) &&
      !ROMAN.test(letters) &&
      !isShouted(article, letters) &&
      !isSpelledOut(article, letters),
  );
  return word === undefined ? [] : [warning('needs-context', { word })];
};

/** Of a heading or a brand in capitals the article has the small form, too. */
function isShouted({ text }: Article, letters: string): boolean {
  const small = letters.charAt(0) + letters.slice(1).toLowerCase();
  return new RegExp(`\\b${small}\\b`, 'u').test(text);
}

/** "the Harbour League of Rowers (HLR)", "HLR (a league)", "HLR, the league", "half-lunar rendezvous". */
function isSpelledOut({ text, title }: Article, letters: string): boolean {
  if (title.includes(letters) || text.includes(`(${letters}`) || text.includes(`${letters} (`))
    return true;
  if (new RegExp(`\\b${letters}, (?:the|an?|or|which|short)\\b`, 'u').test(text)) return true;
  // "the HLR Institute": a name.
  if (new RegExp(`\\b${letters} (?:Institute|University|Group|Inc|Ltd)\\b`, 'u').test(text))
    return true;
  const words = [...letters].map((letter) => `${letter}[\\p{L}'’]*`);
  return new RegExp(
    `(?<!\\p{L})${words.join('[ -](?:(?:of|the|for|and|in|on|de|to) ){0,2}')}`,
    'iu',
  ).test(text);
}
