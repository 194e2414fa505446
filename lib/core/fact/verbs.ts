// The verbs whose forms the writer knows: enough to ask "did ... send" from "sent".

const REGULAR = (
  'add arrive attract carry cause claim collect contain cost cover cross describe design develop die discover ' +
  'employ end enter erupt establish explore export fear found gather host import include inhabit introduce invent join kill ' +
  'land launch marry measure move name need occupy offer open order own paint play possess produce propose provide publish ravage ' +
  'receive recognise recognize record release require retire return serve start store supply support surrender survive ' +
  'train transport travel use visit weigh work create consume reach'
).split(' ');

/** base, past tense, past participle */
const IRREGULAR = (
  'be was been/become became become/begin began begun/bring brought brought/build built built/buy bought bought/' +
  'catch caught caught/draw drew drawn/eat ate eaten/fall fell fallen/find found found/fly flew flown/get got got/' +
  'give gave given/grow grew grown/have had had/hold held held/keep kept kept/lay laid laid/' +
  'lead led led/leave left left/lose lost lost/make made made/meet met met/overtake overtook overtaken/pay paid paid/see saw seen/sell sold sold/' +
  'send sent sent/sink sank sunk/shed shed shed/spend spent spent/take took taken/teach taught taught/win won won/write wrote written'
)
  .split('/')
  .map((forms) => forms.split(' '));

/** How a verb is asked about: "does ... have". */
export type AskedVerb = { auxiliary: 'do' | 'does' | 'did'; base: string };

const FINITE = new Map<string, AskedVerb>();
/** participle -> past tense */
const PARTICIPLES = new Map<string, string>();

for (const base of REGULAR) addVerb(base, pastOf(base), pastOf(base));
for (const [base = '', past = '', participle = ''] of IRREGULAR) {
  if (base === 'be') continue;
  addVerb(base, past, participle);
}
// One written form with two meanings: "found" is the past of "find" far more often than "to found".
FINITE.set('found', { auxiliary: 'did', base: 'find' });
FINITE.set('has', { auxiliary: 'does', base: 'have' });
FINITE.delete('haves');

function addVerb(base: string, past: string, participle: string): void {
  FINITE.set(base, { auxiliary: 'do', base });
  FINITE.set(thirdPerson(base), { auxiliary: 'does', base });
  FINITE.set(past, { auxiliary: 'did', base });
  PARTICIPLES.set(participle, past);
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** "sent" -> did, send; null for a word that is no finite verb known here. */
export function askVerb(form: string): AskedVerb | null {
  return FINITE.get(form) ?? null;
}

/** "written" -> "wrote", "proposed" -> "proposed"; null where the past tense is not known. */
export function pastTense(participle: string): string | null {
  return PARTICIPLES.get(participle) ?? (/^[a-z]{2,}ed$/.test(participle) ? participle : null);
}

/** A past participle: known, or any word in -ed. */
export function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word) || /^[a-z]{2,}ed$/.test(word);
}

/** An auxiliary or a verb known here, in a finite form. */
export function isFiniteVerb(word: string): boolean {
  return AUXILIARIES.has(word) || FINITE.has(word);
}

export const AUXILIARIES = new Set(
  'is are was were has have had will would can could must may might should do does did'.split(' '),
);
