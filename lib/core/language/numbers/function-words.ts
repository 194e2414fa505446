// Closed classes of words that end a noun phrase or tell what a number before or after them is not.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "in", "from": what may stand before a noun phrase and after one. */
export const PREPOSITIONS = words(
  `about above across after against along among amid around as at before behind below beneath beside besides between
   beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside
   over past per since through throughout till to toward towards under until up upon versus via with within without`,
);

/** Words that cannot be part of the noun phrase that a number begins. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...words(
    `a an the this that these those his her its their our my your he she it they we you i who whom whose which what when
     where while why how and or but nor so yet if because although though unless than then there here is are was were be
     been being am has have had having do does did will would shall should can could may might must cannot not never no yes
     ago away apart long wide high tall deep thick old later earlier afterwards together alone ahead each every both all
     also too just only even still already again once twice now today tomorrow yesterday often always sometimes
     usually soon almost nearly perhaps maybe however therefore thus moreover instead else respectively overall himself
     herself themselves itself them him us me did said says say according compared including excluding worth
     i'm it's that's there's they're he's she's didn't wasn't weren't isn't aren't don't doesn't hasn't haven't hadn't
     won't wouldn't can't couldn't shouldn't we've they've we'll he'd she'd they'd`,
  ),
]);

/** Plurals without an s, and words counted as they are. */
const ODD_PLURALS = words(
  `people men women children feet teeth geese mice oxen personnel staff troops cattle police sheep deer fish salmon
   trout bison aircraft spacecraft hovercraft species series offspring data media bacteria fungi nuclei larvae
   phenomena criteria fishermen policemen firefighters businessmen chairmen sportsmen servicemen countrymen
   gentlemen salesmen craftsmen frenchmen englishmen irishmen grandchildren stepchildren policewomen women
   businesspeople salespeople townspeople crew cavalry infantry livestock swine poultry alumni cacti`,
);

/** "species", "daughters", "women"; "grass", "status" are not. */
export function isPluralNoun(word: string): boolean {
  return ODD_PLURALS.has(word) || (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word));
}

/** Words that end in -s and are neither plural nor noun. */
export const NEVER_NOUNS = words(
  'always perhaps besides sometimes afterwards towards says was is has does its this less plus thus previous various famous enormous gas lens bias canvas atlas chaos news mathematics physics politics economics athletics christmas texas means',
);

/** Past tenses without -ed. */
export const IRREGULAR_PAST = words(
  `told began came went took gave made met won lost found left held led rose fell broke spoke wrote saw sent paid shot
   hit cut put set became flew drew fought bought brought sold struck grew ran sank stood sat beat felt got kept knew
   built caught sang swam threw wore woke hid rode slid stole swore tore bore froze shook spent meant lent fled bit`,
);

/** "element 113", "Chapter 4": the number names, it does not count. */
export const LABELS = words(
  `element elements chapter chapters route page pages figure figures fig section sections article articles number numbers
   no nos num group type types flight room rooms level grade phase version act scene platform channel highway interstate
   volume vol part question item table appendix division psalm season episode district ward zone sector gate terminal
   junction apartment flat suite box protocol resolution proposition amendment rule category class chromosome lot block
   building house door bus tram motorway interstate unit line lines track tracks oxygen carbon uranium plutonium isotope
   step lesson exercise problem example theorem equation paragraph clause verse canto sonnet symphony opus op line
   windows model mark mk mach pier exit top formula size stage round day catch`,
);

/** "one" before these is a pronoun or an idiom, not a number. */
export const NOT_AFTER_ONE: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...words('another day time thing hand side such s shot'),
]);
export const NOT_BEFORE_ONE = words(
  'no any every each some another this that the which other first last next latter former not old new big small good better best great little wrong right lucky',
);
