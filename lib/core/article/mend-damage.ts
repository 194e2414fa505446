// Marks that a text lost on its way here, put back where nothing else can have stood: "$ 200", "Perus ferries", two
// blanks for a dash, the comma of a list behind its brackets. Linear passes over the whole text.

/** @param text with its runs of spaces as they came */
export const mendDamage = (text: string): string =>
  lostApostrophes(
    lostDashes(text)
      .replace(/([$£€]) +(?=\d)/g, '$1')
      .replace(LOST_COMMA, '$1, '),
  );

/** "Commander (CDR) Lunar Pilot (LMP) and ..." */
const LOST_COMMA =
  /(\p{Lu}\p{L}+ \([A-Z]{2,6}\)) +(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} \([A-Z]{2,6}\),? and )/gu;

/** "Inky  a common octopus  escaped": two blanks within a sentence. */
const TWO_BLANKS = /(?<=[\p{L}\p{N}]) {2}(?=\p{L})/gu;
/** Texts set in even lines have many. */
const MOST_BLANKS = 20;

/** An aside between two of them in commas, one of them as a dash; none where the text has dashes of its own. */
function lostDashes(text: string): string {
  const found = text.match(TWO_BLANKS)?.length ?? 0;
  if (found === 0 || found > MOST_BLANKS || / [-–—] |[—–]/.test(text)) return text;
  return text
    .split(/(?<=[.!?:\n]["”’)]? *)(?=\S)/)
    .map((sentence) => {
      const blanks = sentence.match(TWO_BLANKS)?.length ?? 0;
      if (blanks === 0 || blanks > 2) return sentence;
      return sentence.replace(TWO_BLANKS, blanks === 2 ? ', ' : ' – ');
    })
    .join('');
}

/** "Italians" are people, whoever owns what. */
const OF_PEOPLE = /(?:an|ish|ese|er|or|ist|i|s|x)$/;
/** A longer text without one has lost them. */
const LEAST_LENGTH = 600;

/** "It doesnt", "Thats": no words of their own. */
const LOST_IN_WORDS =
  /\b((?:do|does|did|is|was|are|were|has|have|had|could|would|should)n(?=t\b)|that(?=s\b)|they(?=re\b)|you(?=re\b))(t|s|re)\b/gi;

/** "Perus ferries" -> "Peru's ferries" in a text that has no apostrophe at all, and the name by itself. */
function lostApostrophes(text: string): string {
  if (text.length < LEAST_LENGTH || /['’]/.test(text)) return text;
  const words = new Set(text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
  return text
    .replace(LOST_IN_WORDS, "$1'$2")
    .replace(
      /(?<!\b(?:the|both|two|many|some|all) )\b(\p{Lu}\p{Ll}{3,})s(?= \p{Ll})/giu,
      (whole, name: string) =>
        /^\p{Lu}/u.test(name) && words.has(name) && !OF_PEOPLE.test(name) ? `${name}'s` : whole,
    );
}
