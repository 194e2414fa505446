// Units of measure by their spellings: what they measure and the one name each goes by.

export type UnitKind =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'frequency'
  | 'data'
  | 'money'
  | 'percent'
  | 'age'
  | 'counted';

/** `name` is singular and British: "square kilometre", "US dollar", "percent". */
export type UnitName = { kind: UnitKind; name: string };

/** kind, then "name: spellings"; hyphens are written as spaces, plurals follow by rule. */
const ROWS: readonly (readonly [UnitKind, string])[] = [
  [
    'length',
    'millimetre: millimeter mm|centimetre: centimeter cm|metre: meter m|kilometre: kilometer km kms|inch: inches|foot: feet ft|yard: yd yds|mile: mi|nautical_mile:|light_year:|fathom:|nanometre: nanometer nm|micrometre: micrometer micron µm|astronomical_unit: au|furlong:|league:',
  ],
  ['area', 'hectare: ha|acre:'],
  [
    'volume',
    'litre: liter l|millilitre: milliliter ml|gallon: gal|pint:|quart:|barrel:|bushel:|teaspoon:|tablespoon:',
  ],
  [
    'mass',
    'milligram: milligramme mg|gram: gramme g|kilogram: kilogramme kilo kg kgs|tonne: metric_ton|ton:|pound: lb lbs|ounce: oz|carat:|kilotonne: kiloton|megatonne: megaton',
  ],
  [
    'time',
    'nanosecond:|microsecond:|millisecond: ms|second: sec secs|minute: min mins|hour: hr hrs h|day:|night:|week:|weekend:|fortnight:|month:|year: yr yrs|decade:|century: centuries|millennium: millennia|generation:',
  ],
  [
    'speed',
    'mile_per_hour: mph miles_per_hour miles_an_hour miles_a_hour mile_an_hour|kilometre_per_hour: km/h kmh kph kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kilometer_per_hour|metre_per_second: m/s metres_per_second meters_per_second meter_per_second metres_a_second meters_a_second|kilometre_per_second: km/s kilometres_per_second kilometers_per_second kilometres_a_second kilometers_a_second|mile_per_second: miles_per_second miles_a_second|foot_per_second: ft/s feet_per_second|knot: kn kts',
  ],
  [
    'temperature',
    'degree_Celsius: °_c °c degrees_celsius degrees_c degrees_centigrade °_celsius ℃ celsius centigrade|degree_Fahrenheit: °_f °f degrees_fahrenheit degrees_f °_fahrenheit ℉ fahrenheit|kelvin: degrees_kelvin|degree: °',
  ],
  [
    'energy',
    'joule:|kilojoule: kj|megajoule: mj|calorie: cal|kilocalorie: kcal|kilowatt_hour: kwh|megawatt_hour: mwh|gigawatt_hour: gwh|terawatt_hour: twh|electronvolt: ev',
  ],
  ['power', 'watt:|kilowatt: kw|megawatt: mw|gigawatt: gw|horsepower: hp|volt:|kilovolt: kv'],
  ['frequency', 'hertz: hz|kilohertz: khz|megahertz: mhz|gigahertz: ghz'],
  [
    'data',
    'bit_per_second: bit/s|kilobit_per_second: kbit/s kbps|megabit_per_second: mbit/s mbps|gigabit_per_second: gbit/s gbps|byte:|kilobyte: kb|megabyte: mb|gigabyte: gb|terabyte: tb|bit:|megapixel:',
  ],
  [
    'money',
    'dollar: usd|US_dollar: us_dollar|euro: eur|pound_sterling: gbp pounds_sterling quid|yen: jpy|yuan: cny renminbi rmb|rupee: inr|ruble: rouble|franc: chf|peso:|cent:|penny: pence|shilling:|krone: kroner|krona: kronor|zloty:|won:',
  ],
  ['percent', 'percent: % per_cent pct|percentage_point:|basis_point:'],
];

const SQUARED: readonly (readonly [name: string, short: string])[] = [
  ['kilometre', 'km'],
  ['metre', 'm'],
  ['centimetre', 'cm'],
  ['millimetre', 'mm'],
  ['mile', 'mi'],
  ['foot', 'ft'],
  ['yard', 'yd'],
  ['inch', 'in'],
];

function* rows(): Generator<[string, UnitName]> {
  for (const [kind, list] of ROWS) {
    for (const entry of list.split('|')) {
      const [first = '', spellings = ''] = entry.split(':');
      const unit = { kind, name: first.replace(/_/g, ' ') };
      const all = [first, ...spellings.trim().split(' ')].filter((one) => one !== '');
      for (const spelling of all) {
        const plain = spelling.replace(/_/g, ' ').toLowerCase();
        yield [plain, unit];
        if (/^[a-z]{3,}/.test(plain) && !/s$/.test(plain)) yield [`${plain}s`, unit];
      }
    }
  }
  for (const [name, short] of SQUARED) {
    const plurals =
      name === 'foot'
        ? ['foot', 'feet']
        : name === 'inch'
          ? ['inch', 'inches']
          : [name, `${name}s`];
    const spellings = [...plurals, ...plurals.map((one) => one.replace('metre', 'meter')), short];
    for (const [word, power, kind] of [
      ['square', '2', 'area'],
      ['cubic', '3', 'volume'],
    ] as const) {
      const unit = { kind, name: `${word} ${name}` };
      for (const spelling of spellings) yield [`${word} ${spelling}`, unit];
      yield [`${word === 'square' ? 'sq' : 'cu'} ${short}`, unit];
      if (short !== 'in') yield [`${short}${power}`, unit];
      yield [`${short}${power === '2' ? '²' : '³'}`, unit];
    }
  }
}

/** Lower-case spelling, words parted by one space ("square miles", "km/h") -> unit. */
export const UNITS: ReadonlyMap<string, UnitName> = new Map(rows());

/** What may be glued behind digits and still leaves a number: "33,000mph", "3rd", "1960s", "5pm", "$1.2bn". */
export const GLUED_UNITS: ReadonlySet<string> = new Set([
  ...[...UNITS.keys()].filter((key) => /^[\p{L}\d²³]{1,5}$/u.test(key)),
  ...'st nd rd th s am pm bc bce ad ce k m mn mln bn tn tr x c f g h l'.split(' '),
]);

/** Currency marks in front of a number. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['us$', 'US dollar'],
  ['a$', 'Australian dollar'],
  ['c$', 'Canadian dollar'],
  ['nz$', 'New Zealand dollar'],
  ['hk$', 'Hong Kong dollar'],
  ['s$', 'Singapore dollar'],
  ['£', 'pound sterling'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'ruble'],
  ['₩', 'won'],
  ['usd', 'US dollar'],
  ['eur', 'euro'],
  ['gbp', 'pound sterling'],
  ['jpy', 'yen'],
  ['chf', 'franc'],
]);
