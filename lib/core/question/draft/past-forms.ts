// The past tense of a verb, where its participle is known: "written" -> "wrote".

/** lemma past participle; verbs whose past differs from their participle, or from the rule. */
const IRREGULAR = new Map(
  (
    'be was been/become became become/begin began begun/bite bit bitten/blow blew blown/break broke broken/' +
    'choose chose chosen/come came come/do did done/draw drew drawn/drink drank drunk/drive drove driven/' +
    'eat ate eaten/fall fell fallen/fly flew flown/forbid forbade forbidden/forget forgot forgotten/' +
    'forgive forgave forgiven/freeze froze frozen/get got gotten/give gave given/go went gone/grow grew grown/' +
    'hide hid hidden/know knew known/overcome overcame overcome/overtake overtook overtaken/overthrow overthrew overthrown/' +
    'ride rode ridden/ring rang rung/rise rose risen/run ran run/see saw seen/sew sewed sewn/shake shook shaken/' +
    'show showed shown/sing sang sung/sink sank sunk/sow sowed sown/speak spoke spoken/steal stole stolen/' +
    'strike struck struck/swear swore sworn/swim swam swum/take took taken/tear tore torn/throw threw thrown/' +
    'undergo underwent undergone/undertake undertook undertaken/wake woke woken/wear wore worn/weave wove woven/' +
    'withdraw withdrew withdrawn/write wrote written/foresee foresaw foreseen/rewrite rewrote rewritten'
  )
    .split('/')
    .map((line): [string, { past: string; participle: string }] => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, { past, participle }];
    }),
);

/** @param participle as it stands in the text. @returns null where it does not fit the lemma */
export function pastOf(lemma: string, participle: string): string | null {
  const known = IRREGULAR.get(lemma);
  if (known) return known.participle === participle ? known.past : null;
  // Past and participle are one: proposed, built, made, sent, cut.
  return participle.startsWith(lemma.slice(0, 1)) ? participle : null;
}
