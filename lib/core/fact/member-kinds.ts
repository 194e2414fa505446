// Kinds of things that lists are made of, each a closed set that the writer knows.

const set = (list: string): readonly string[] => list.split(', ');

/** By continent, so that a distractor can come from far away. */
export const COUNTRIES: Record<string, readonly string[]> = {
  'South Asia': set('Afghanistan, Pakistan, India, Nepal, Bangladesh, Sri Lanka, Bhutan'),
  'East Asia': set(
    'China, Japan, South Korea, Mongolia, Thailand, Vietnam, Indonesia, Malaysia, Philippines',
  ),
  'Central Asia': set('Kazakhstan, Uzbekistan, Tajikistan, Turkmenistan, Kyrgyzstan'),
  'Middle East': set('Iran, Iraq, Saudi Arabia, Jordan, Oman, Yemen, Syria, Israel, Lebanon'),
  Africa: set(
    'Kenya, Nigeria, Ghana, Ethiopia, Tanzania, Zambia, Senegal, Morocco, Tunisia, Algeria, Egypt',
  ),
  Europe: set(
    'Norway, Portugal, Austria, Ireland, Finland, Spain, Italy, France, Germany, Greece, Denmark, Sweden, Poland, Hungary',
  ),
  'North America': set('Canada, Mexico, Cuba, Jamaica, Panama, Costa Rica'),
  'South America': set('Brazil, Argentina, Chile, Peru, Bolivia, Uruguay, Ecuador, Colombia'),
  Oceania: set('Australia, New Zealand, Fiji, Samoa, Tonga'),
};

/** None of them lies in another of them. */
export const REGIONS = set(
  'the Middle East, the Pacific Islands, Central Asia, Scandinavia, the Caribbean, South America, ' +
    'West Africa, Central America, the Balkans, Southeast Asia, East Africa, South Asia, North America, ' +
    'Western Europe, Central Africa',
);

/** Fields of public policy, those of security apart from the rest. */
const SECURITY = set(
  'counterterrorism, counter-terrorism, cybersecurity, biosecurity, emerging technologies, border control, ' +
    'arms control, peacekeeping, maritime security, food security, nuclear safety, drug control, ' +
    'organised crime, cybercrime, information security, artificial intelligence, public health',
);
export const FIELDS = set(
  'higher education, rail transport, film production, mass tourism, water supply, urban planning, ' +
    'space travel, deep-sea fishing, social housing',
);

export type MemberGroup = 'country' | 'region' | 'field';

/** The kind that all members belong to, or null. */
export function kindOfMembers(members: readonly string[]): MemberGroup | null {
  const all = (known: readonly string[]): boolean =>
    members.every((member) => known.includes(member));
  if (all(Object.values(COUNTRIES).flat())) return 'country';
  if (all(REGIONS)) return 'region';
  return all([...SECURITY, ...FIELDS]) ? 'field' : null;
}

/** "Pakistan" -> "South Asia"; null for no country known here. */
export function continentOf(country: string): string | null {
  return Object.entries(COUNTRIES).find(([, members]) => members.includes(country))?.[0] ?? null;
}
