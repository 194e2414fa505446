// Common nouns of people, by gender, of groups, and nouns that pronouns seldom stand for.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const MALE = words(`
  man boy gentleman father dad grandfather son brother uncle nephew husband king prince duke emperor lord sir monk priest groom bridegroom widower
  boyfriend stepfather grandson policeman fireman salesman businessman spokesman chairman congressman actor waiter hero guy fellow lad fisherman`);

export const FEMALE = words(`
  woman girl lady mother mom mum grandmother daughter sister aunt niece wife queen princess duchess empress nun bride widow girlfriend
  stepmother granddaughter policewoman businesswoman spokeswoman chairwoman congresswoman actress waitress heroine housewife witch`);

const EITHER = words(`
  person child baby kid teenager adult parent spouse partner friend cousin neighbor neighbour colleague student pupil teacher professor lecturer
  scientist researcher scholar author writer poet novelist journalist reporter editor artist painter sculptor musician singer composer dancer
  director producer player coach athlete captain champion winner runner swimmer doctor nurse surgeon physician patient lawyer attorney judge
  president premier minister senator governor mayor politician leader official officer ambassador diplomat secretary chancellor monarch ruler
  soldier general colonel sergeant commander admiral pilot astronaut sailor driver engineer architect designer inventor programmer developer
  farmer worker employee employer manager boss owner founder executive ceo chief entrepreneur merchant trader banker accountant economist
  historian philosopher psychologist biologist chemist physicist mathematician archaeologist anthropologist astronomer expert specialist analyst
  critic activist protester demonstrator advocate supporter opponent voter citizen resident immigrant migrant refugee slave servant guest host
  victim survivor witness suspect prisoner inmate criminal thief murderer killer terrorist defendant plaintiff petitioner respondent appellant
  customer client consumer user reader viewer visitor tourist traveler traveller passenger participant member candidate applicant speaker
  spokesperson representative delegate chairperson bishop pope saint preacher pastor rabbi missionary prophet god explorer settler colonist
  pioneer hunter fisher warrior knight noble peasant craftsman servant cook chef baker butcher tailor carpenter builder guard detective
  inspector agent spy assistant advisor adviser consultant volunteer intern apprentice graduate freshman mentor tutor translator curator
  librarian narrator character villager townsman stranger orphan twin sibling infant toddler youth defector rebel dictator tyrant heir`);

const GROUP = words(`
  people family couple crowd public police team crew staff audience jury committee government army band group company party community
  population class tribe gang council board parliament congress union faculty`);

/** Nouns of time, measure, manner and the like. */
const SELDOM = words(`
  time day week month year decade century hour minute second moment morning evening night today tomorrow yesterday season spring summer autumn winter
  way kind sort type lot bit number amount percent per part rest one thing fact reason case example end beginning addition order term sense
  example instance respect regard contrast result turn place side mile kilometer kilometre meter metre foot inch dollar pound euro cent degree
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`);

export type NounClass = {
  person: boolean;
  gender: 'male' | 'female' | null;
  group: boolean;
  seldom: boolean;
};

/** What a noun's lemma tells; a noun of no list is a thing. "-man" and "-woman" tell of themselves. */
export function classifyNoun(lemma: string): NounClass {
  const key = lemma.toLowerCase();
  const female = FEMALE.has(key) || /.woman$/.test(key);
  const male = !female && (MALE.has(key) || /(?:s|e|r|n|y)man$/.test(key));
  const person =
    male || female || EITHER.has(key) || /.(?:ologist|person|keeper|maker|holder)$/.test(key);
  return {
    person,
    gender: male ? 'male' : female ? 'female' : null,
    group: GROUP.has(key),
    seldom: SELDOM.has(key),
  };
}
