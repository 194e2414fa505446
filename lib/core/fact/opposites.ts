// Words and what says the contrary of them, form by form. Own compilation: only pairs of which one being so means that
// the other is not.

/** Base, -s, past, participle, -ing; "/" both ways, ">" one way. */
const VERBS = `
increase increases increased increased increasing / decrease decreases decreased decreased decreasing
rise rises rose risen rising / fall falls fell fallen falling
improve improves improved improved improving / worsen worsens worsened worsened worsening
strengthen strengthens strengthened strengthened strengthening / weaken weakens weakened weakened weakening
widen widens widened widened widening / narrow narrows narrowed narrowed narrowing
lengthen lengthens lengthened lengthened lengthening / shorten shortens shortened shortened shortening
encourage encourages encouraged encouraged encouraging / discourage discourages discouraged discouraged discouraging
prohibit prohibits prohibited prohibited prohibiting > allow allows allowed allowed allowing
ban bans banned banned banning > allow allows allowed allowed allowing
boost boosts boosted boosted boosting > reduce reduces reduced reduced reducing
reduce reduces reduced reduced reducing > increase increases increased increased increasing
lower lowers lowered lowered lowering > raise raises raised raised raising
prevent prevents prevented prevented preventing > cause causes caused caused causing
accelerate accelerates accelerated accelerated accelerating > slow slows slowed slowed slowing
double doubles doubled doubled doubling > halve halves halved halved halving
triple triples tripled tripled tripling > halve halves halved halved halving
halve halves halved halved halving > double doubles doubled doubled doubling
decline declines declined declined declining > rise rises rose risen rising
inhale inhales inhaled inhaled inhaling / exhale exhales exhaled exhaled exhaling
absorb absorbs absorbed absorbed absorbing > release releases released released releasing
heat heats heated heated heating / cool cools cooled cooled cooling
contract contracts contracted contracted contracting > expand expands expanded expanded expanding
`;

/** Of size, age, heat and the like, where one end of the scale is not the other. */
const GRADED = `
largest/smallest biggest>smallest highest/lowest longest/shortest oldest/youngest earliest/latest richest/poorest
strongest/weakest fastest/slowest hottest/coldest warmest>coldest wettest/driest heaviest/lightest widest/narrowest
deepest/shallowest cheapest>dearest larger/smaller bigger>smaller higher/lower longer/shorter older/younger richer/poorer
stronger/weaker faster/slower hotter/cooler warmer/colder wetter/drier heavier/lighter wider/narrower deeper/shallower
easier/harder thicker/thinner
`;

const ADJECTIVES = `
northern/southern eastern/western northeastern/southwestern northwestern/southeastern upper/lower inner/outer
internal/external rural/urban common/rare legal/illegal positive/negative temporary/permanent voluntary/compulsory
soluble/insoluble acidic/alkaline
`;

const NOUNS = `
increase/decrease rise/fall majority/minority north/south east/west northeast/southwest northwest/southeast summer/winter
maximum/minimum
`;

const OTHERS = 'above/below upwards/downwards outdoors/indoors';

export type WordClass = 'verb' | 'adjective' | 'noun' | 'other';

function readPairs(table: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of table.trim().split(/\s+/)) {
    const [, one = '', mark = '', other = ''] = /^([^/>]+)([/>])(.+)$/.exec(pair) ?? [];
    pairs.set(one, other);
    if (mark === '/') pairs.set(other, one);
  }
  return pairs;
}

/** By tag and form: "VBD rose" -> "fell". */
function readVerbs(): Map<string, string> {
  const pairs = new Map<string, string>();
  const tags = [['VB', 'VBP'], ['VBZ'], ['VBD'], ['VBN'], ['VBG']];
  for (const row of VERBS.trim().split('\n')) {
    const [left = '', mark, right = ''] = row.split(/ ([/>]) /);
    const [from, to] = [left, right].map((forms) => forms.split(' '));
    tags.forEach((own, at) => {
      for (const tag of own) {
        pairs.set(`${tag} ${from?.[at]}`, to?.[at] ?? '');
        if (mark === '/') pairs.set(`${tag} ${to?.[at]}`, from?.[at] ?? '');
      }
    });
  }
  return pairs;
}

const TABLES = {
  verb: readVerbs(),
  adjective: readPairs(`${GRADED} ${ADJECTIVES}`),
  noun: readPairs(NOUNS),
  other: readPairs(OTHERS),
} as const;

/** The contrary in the same form, or null: "rose" (VBD) -> "fell". @param lower in small letters */
export function oppositeOf(lower: string, tag: string): string | null {
  const found = tag.startsWith('VB')
    ? TABLES.verb.get(`${tag} ${lower}`)
    : TABLES[classOf(tag)].get(lower);
  return found?.replace('_', ' ') ?? null;
}

function classOf(tag: string): WordClass {
  if (/^(?:JJ|RB)[RS]?$/.test(tag)) return 'adjective';
  return tag.startsWith('NN') ? 'noun' : 'other';
}

/** "higher", "largest": it compares. */
export const isGraded = (lower: string): boolean => COMPARES.has(lower);

const COMPARES: ReadonlySet<string> = new Set(readPairs(GRADED).keys());
