// Word lists of the clause reader: what reports, plans, doubts, and what tells time, place and the rest.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas of verbs whose clause is somebody's word, thought or finding. */
export const REPORTING = words(`
  say tell report state claim announce add note argue explain suggest believe think write warn insist
  assert allege declare deny acknowledge admit confirm reveal show find conclude estimate predict
  maintain contend observe remark reply answer ask respond comment mention testify indicate hope fear
  suspect assume doubt speculate understand feel stress emphasize emphasise recall recount tweet shout
  whisper exclaim cry complain boast joke quip read describe propose recommend demand advise urge
  quote cite inform promise vow pledge swear agree hint imply repeat point call wonder guess imagine
  consider suppose expect hypothesize hypothesise deem judge hold hear learn dream muse murmur mutter`);

/** Reporting verbs that may stand as a tail: "..., the paper reported". */
export const TAIL_VERBS = words(`
  say tell report state claim announce add note argue explain suggest believe think write warn insist
  assert allege declare admit confirm reveal show find conclude estimate maintain contend observe remark
  reply answer ask respond comment recall tweet shout whisper exclaim cry complain joke quip continue
  guess suppose go know understand hear agree stress emphasize emphasise predict hope fear`);

/** Whose completed action has not happened yet: "plans to train". */
export const PLANNING = words(`
  plan intend aim hope want wish seek prepare expect agree promise pledge vow threaten propose
  decide try attempt offer wait go set schedule due willing ready eager keen prepared determined
  committed about poised design ask urge order tell require need order call request invite encourage
  persuade recommend advise supposed bound plot struggle aspire long choose resolve volunteer refuse
  decline reluctant unwilling hesitant reject`);

/** Whose completed action may or may not be so. */
export const DOUBTING = words(`
  seem appear likely unlikely able unable possible impossible tend ought free liable
  prone allow enable permit help apt`);

/** Passives that only report: "is said to have ...". */
export const HEARSAY = words(
  'say believe think report allege claim estimate know consider rumour rumor suppose hold',
);

export const HEARSAY_ADVERBS = words('allegedly reportedly supposedly purportedly');

export const NEGATIVE = words(
  "not n't never no nobody nothing none neither nor nowhere hardly scarcely barely without cannot",
);

export const TIME_NOUNS = words(`
  second minute hour day night morning afternoon evening noon midnight today tonight tomorrow yesterday
  week weekend fortnight month season spring summer autumn winter quarter year decade century millennium
  era age period time moment date past future present monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec christmas easter ramadan dawn dusk sunrise sunset bce bc ad
  childhood lifetime reign beginning end anniversary birthday`);

export const TIME_ADVERBS = words(`
  now then today tonight tomorrow yesterday later earlier ago recently soon already still once before
  afterwards afterward currently previously formerly initially originally eventually finally
  subsequently immediately lately nowadays meanwhile always often sometimes usually rarely frequently
  annually daily weekly monthly yearly again first last long when ever`);

export const TIME_PREPOSITIONS = words('during until till since after before');
export const PLACE_PREPOSITIONS = words(`
  in at on near to into onto from across through throughout within inside outside above below under
  beneath over between among along beyond behind beside towards toward around off past via onto upon`);

export const PLACE_ADVERBS = words(`
  here there abroad overseas elsewhere everywhere nowhere somewhere anywhere home away upstairs
  downstairs indoors outdoors nearby north south east west northward southward inland offshore ashore
  worldwide nationwide locally globally downtown outside inside where`);

export const PLACE_NOUNS = words(`
  city town village country state county province region district area zone place site location island
  river lake sea ocean coast mountain valley hill desert forest park street road square bridge building
  house home room office school university college hospital church museum station airport port factory
  farm field garden camp prison court border world earth planet space north south east west centre center
  continent capital neighbourhood neighborhood land ground territory colony kingdom republic parish
  kitchen hotel restaurant shop store market laboratory lab`);

/** Markers of adjunct clauses and phrases, each with its type where nothing speaks against it. */
export const MARKER_TYPES: ReadonlyMap<
  string,
  'time' | 'place' | 'purpose' | 'cause' | 'manner' | 'condition' | 'concession'
> = new Map([
  ['when', 'time'],
  ['whenever', 'time'],
  ['while', 'time'],
  ['until', 'time'],
  ['till', 'time'],
  ['once', 'time'],
  ['after', 'time'],
  ['before', 'time'],
  ['where', 'place'],
  ['wherever', 'place'],
  ['because', 'cause'],
  ['because of', 'cause'],
  ['due to', 'cause'],
  ['owing to', 'cause'],
  ['thanks to', 'cause'],
  ['as a result of', 'cause'],
  ['in order', 'purpose'],
  ['in order to', 'purpose'],
  ['so that', 'purpose'],
  ['so as to', 'purpose'],
  ['to', 'purpose'],
  ['if', 'condition'],
  ['unless', 'condition'],
  ['whether', 'condition'],
  ['in case', 'condition'],
  ['in case of', 'condition'],
  ['although', 'concession'],
  ['though', 'concession'],
  ['even though', 'concession'],
  ['despite', 'concession'],
  ['in spite of', 'concession'],
  ['notwithstanding', 'concession'],
  ['like', 'manner'],
  ['as if', 'manner'],
  ['as though', 'manner'],
  ['by means of', 'manner'],
  ['via', 'manner'],
]);
