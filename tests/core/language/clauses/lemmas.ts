// Base forms of the inflected words in the hand-made parses.
export const lemmas: ReadonlyMap<string, string> = new Map(
  `plans plan, said say, was be, is be, are be, reported report, founded found, born bear, educated educate,
  expected expect, left leave, signed sign, ended end, has have, had have, told tell, showed show,
  closed close, opened open, rebuilt rebuild, burned burn, walked walk, seems seem, officers officer,
  visitors visitor, asked ask, months month`
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.trim().split(/\s+/);
      return [form, lemma];
    }),
);
