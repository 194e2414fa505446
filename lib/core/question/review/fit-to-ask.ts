// Gate 6: what a teacher would not ask about.
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { error, type Gate } from './gate.ts';
import { filledStem, optionTexts } from './question-text.ts';

/** Counting victims. */
const VICTIMS =
  /\b(?:killed|kill|kills|killing|dead|death toll|(?:dead )?bodies (?:were|exhumed|found|lay)|corpses?|victims?|casualties|fatalit(?:y|ies)|injur(?:ed|ies)|wounded|maimed|executed|executions?|murder(?:ed|s)?|abused?|tortured?|massacred?|slaughtered|beheaded|hanged|lynched|exhumed|drowned|overdosed?|starved|perished|genocide|orphaned|abducted|enslaved|trafficked)\b/i;
/** "how many people died", "40,000 people died"; but "Tesla died in 1943". */
const DEATHS =
  /\b(?:how many|[\d,]+|hundreds|thousands|dozens|millions|\p{L}+ ?(?:hundred|thousand|million)) (?:of )?(?:\p{L}+ ){0,3}(?:died?|dying|deaths?|had died|bodies)\b/iu;
/** Whatever is asked of them. */
const ALWAYS =
  /\b(?:suicid(?:e|es|al)|(?:killed|hanged|shot|harm(?:ed|ing)?) (?:him|her|them|my|your)sel(?:f|ves)|self-harm(?:ed|ing)?|took (?:his|her|their) own li(?:fe|ves)|raped?|rapes|rapist|molest(?:ed|ing|ation)?|incest|paedophil\p{L}*|pedophil\p{L}*|child (?:abuse|porn\p{L}*|prostitution)|porn\p{L}*|sexual(?:ly)? (?:abuse[ds]?|assault(?:ed|s)?|violence|exploit(?:ed|ation))|sex (?:abuse|traffick\p{L}*|slaves?)|prostitut\p{L}*|grop(?:ed|ing)|murder(?:ed|ers?|s)?|tortured?|torturing|lynch(?:ed|ing)|behead(?:ed|ing)|dismember(?:ed)?|decapitat(?:ed|ion)|arrested|charged with|convicted of|accused of|miscarr\p{L}+|stillborn|abortions?|overdosed?)\b/iu;
/** A named person's illness, faith or sex life: nobody's business unless they made it so. */
const ILLNESS =
  /\b(?:diagnosed|suffer(?:s|ed|ing)? from|ill with|had (?:cancer|AIDS|HIV)|cancer|HIV|AIDS|depression|schizophreni\p{L}*|dementia|alcoholic|addict(?:ed|ion)?|eating disorder|anorexi\p{L}*|bulimi\p{L}*|mental(?:ly)? ill(?:ness)?|pregnan(?:t|cy))\b/iu;
/** Whoever was found dead, or was seen for the last time, is no matter for a quiz; "the body of a whale was found" is. */
const LAST_SEEN =
  /\blast seen\b|\bfound dead\b|\b(?:his|her|their|whose|\p{L}+['’]s|s['’]) (?:\p{Ll}+ )?bod(?:y|ies) (?:was|were|is|are|had|has|have)\b/iu;
/** Those to whom the dead were dear. */
const KIN =
  /\b(?:mother|father|parents?|son|daughter|brother|sister|wife|widow(?:er)?|husband|fianc[ée]e?|grandmother|grandfather|aunt|uncle|cousin)\b/i;
const LOST =
  /\b(?:died|dead|deaths?|killed|kills|murder(?:ed)?|drown(?:ed)?|unresponsive|missing|last seen)\b/i;
const PERSON =
  /\b(?:Mr|Mrs|Ms|Miss) \p{Lu}|\b(?:his|her|he|she)\b|\b\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?:['’]s)? (?:was|is|had|has|have|be|suffer|wife|husband|son|daughter)\b|\b(?:was|did|is|had|does|has) \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?/u;
/** Children in trouble: "How old was the girl who ...?" */
const MINOR =
  /\b(?:boys?|girls?|child(?:ren)?|toddlers?|bab(?:y|ies)|infants?|teenagers?|schoolgirls?|schoolboys?|minors?|pupils?|\d{1,2}-year-olds?)\b/i;
const TROUBLE =
  /\b(?:kill(?:ed)?|die[ds]?|dead|death|hurt|injured|missing|kidnapp?ed|abducted|abandoned|bullied|beaten|abused|shot|stabbed|drown(?:ed)?|crash|accident|orphan(?:ed)?|victims?)\b/i;

export const checkFitToAsk: Gate = (question, article) => {
  const texts = [filledStem(question), ...optionTexts(question)];
  const text = texts.join(' | ');
  const word =
    ALWAYS.exec(text)?.[0] ??
    (isCount(question) ? VICTIMS.exec(text)?.[0] : undefined) ??
    DEATHS.exec(text)?.[0] ??
    LAST_SEEN.exec(text)?.[0] ??
    inOne(texts, MINOR, TROUBLE) ??
    bereaved(text, article) ??
    (PERSON.test(text) ? ILLNESS.exec(text)?.[0] : undefined);
  return word === undefined ? [] : [error('unfit-to-ask', { word })];
};

/** Both in the stem, or both in one option. */
function inOne(texts: readonly string[], who: RegExp, what: RegExp): string | undefined {
  return texts.map((text) => (who.test(text) ? what.exec(text)?.[0] : undefined)).find(Boolean);
}

/** "Ann Bell is Tom Bell's mother", where the article tells of his death: the name beside it, in one sentence. */
function bereaved(text: string, article: Article): string | undefined {
  const kin = KIN.exec(text)?.[0];
  const names = new Set(text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu));
  if (kin === undefined || names.size === 0) return undefined;
  const given = [...names].flatMap((name) => name.split(' '));
  const told = article.sentences.some(({ start, end }) => {
    const sentence = article.text.slice(start, end);
    return LOST.test(sentence) && given.some((name) => sentence.includes(name));
  });
  return told ? kin : undefined;
}

/** Asks for a number, or has one of the dead filled in. */
function isCount({ kind, skill, stem }: Question): boolean {
  return kind === 'numeric' || skill === 'number' || /\bhow (?:many|much|old)\b/i.test(stem);
}
