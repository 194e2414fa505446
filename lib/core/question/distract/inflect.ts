// Forms of English nouns: plurals, and the article before them. Regular rules and a list of the irregular ones.

const PLURALS: readonly (readonly [string, string])[] = (
  'man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|person people|' +
  'wolf wolves|leaf leaves|knife knives|life lives|wife wives|half halves|shelf shelves|loaf loaves|calf calves|thief thieves|' +
  'scarf scarves|hoof hooves|alga algae|bacterium bacteria|fungus fungi|nucleus nuclei|mitochondrion mitochondria|' +
  'nebula nebulae|protozoan protozoa|archaeon archaea|phenomenon phenomena|crisis crises|radius radii|octopus octopuses|' +
  'potato potatoes|tomato tomatoes|hero heroes|volcano volcanoes|tornado tornadoes|mosquito mosquitoes|buffalo buffaloes|' +
  'mango mangoes|domino dominoes|torpedo torpedoes|vertex vertices|index indices|larva larvae|flagellum flagella'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);
const SAME = new Set(
  (
    'sheep deer fish salmon trout cod squid moose bison aircraft spacecraft hovercraft species series cattle oats dominoes draughts ' +
    'cards dice marbles scissors pliers trousers scales athletics gymnastics physics mathematics maths economics ' +
    'politics linguistics arms'
  ).split(' '),
);
/** Nouns that are not counted, so that they have one form. */
const MASS =
  /(?:^|[ -])(?:rice|wheat|barley|rye|millet|tobacco|cotton|coffee|tea|milk|water|wine|beer|juice|bread|butter|cheese|honey|sugar|flour|salt|pepper|gold|silver|iron|copper|lead|tin|zinc|steel|oxygen|nitrogen|hydrogen|helium|wood|glass|paper|wool|silk|linen|coal|oil|gas|petrol|peat|blood|rain|snow|fog|hail|frost|sleet|sunshine|music|poetry|art|furniture|equipment|information|personnel|police|cytoplasm|apparatus|reticulum|bark|membrane)$/;
const ODD: ReadonlyMap<string, string> = new Map(PLURALS);
const ODD_BACK: ReadonlyMap<string, string> = new Map(PLURALS.map(([one, many]) => [many, one]));

/** False for what is not counted: "rice", "oxygen". */
export const isCounted = (noun: string): boolean => !MASS.test(noun);

/** "wolf" -> "wolves", "police officer" -> "police officers", "member of parliament" -> "members of parliament". */
export function pluralOf(noun: string): string {
  const [, head = noun, tail = ''] = /^(.+?)( (?:of|in|for|at) .+)$/.exec(noun) ?? [];
  const [, before = '', last = head] = /^(.*[ -])?([^ -]+)$/.exec(head) ?? [];
  if (SAME.has(last) || MASS.test(last)) return noun;
  const odd =
    ODD.get(last) ?? (/[^aeiou]man$|woman$/.test(last) ? last.replace(/man$/, 'men') : undefined);
  if (/^(?:human|German|shaman|Roman|Muslim)$/.test(last)) return `${before}${last}s${tail}`;
  return `${before}${odd ?? withS(last)}${tail}`;
}

/** "wolves" -> "wolf"; null where the word is no plural that is known or regular. */
export function singularOf(noun: string): string | null {
  const [, head = noun, tail = ''] = /^(.+?)( (?:of|in|for|at) .+)$/.exec(noun) ?? [];
  const [, before = '', last = head] = /^(.*[ -])?([^ -]+)$/.exec(head) ?? [];
  const odd =
    ODD_BACK.get(last) ??
    (/(?:^|[^aeiou]|wo)men$/.test(last) ? last.replace(/men$/, 'man') : undefined);
  if (odd !== undefined) return `${before}${odd}${tail}`;
  if (SAME.has(last) || !/[^s]s$/.test(last) || /(?:us|is)$/.test(last)) return null;
  const one =
    /ies$/.test(last) && last.length > 4
      ? last.replace(/ies$/, 'y')
      : /(?:ss|sh|[^a]ch|x|zz)es$/.test(last)
        ? last.slice(0, -2)
        : last.slice(0, -1);
  return `${before}${one}${tail}`;
}

/** The -s of nouns and verbs: "bus" -> "buses", "carry" -> "carries". */
function withS(word: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
