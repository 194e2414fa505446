// Takes who said it off a sentence: tails, leads and "X said ...". Each pattern carries an example.

export type Attributed = {
  text: string;
  /** As written: "the South China Morning Post", "Li", "it"; null where nobody is named. */
  speaker: string | null;
  /** A newspaper that reports stands behind it; what a person says stays that person's. */
  type: 'none' | 'report' | 'said';
};

const SAID =
  'said|says|added|adds|told|stated|states|announced|claimed|claims|explained|noted|argued|' +
  'reported|reports|showed|shows|suggested|suggests|found|believes';
const WORDS = "(?:[\\p{L}\\p{N}'’.-]+ ){0,8}[\\p{L}\\p{N}'’.-]+";

/** "..., the South China Morning Post reported", "... centuries, she said" */
const TAIL = new RegExp(`^(.+?),[”"]? (${WORDS}) (${SAID})$`, 'u');
/** "..., said Tristan Cardew, a British cook" */
const TAIL_TURNED = new RegExp(`^(.+?),[”"]? (said|says|added) (${WORDS})(?:, .+)?$`, 'u');
/** "..., according to the Ministry of the Interior" */
const TAIL_ACCORDING = /^(.+?),? according to ([^,]+)$/u;
/** "According to the GSI paper, Beijing plans ..." */
const LEAD = /^According to ([^,]{2,80}), (.+)$/u;
/** "It also said China was willing ...", "Nepal says it will ..." */
const OPENING = new RegExp(
  `^((?:[\\p{L}\\p{N}'’.-]+ ){0,4}?[\\p{L}\\p{N}'’.-]+) (?:also |later |then )?(${SAID})(?: that)? (.+)$`,
  'u',
);

/** @param text a sentence without its final stop and outer quotation marks */
export function splitAttribution(text: string): Attributed {
  const lead = LEAD.exec(text);
  if (lead) return said(lead[2], lead[1]);
  const tail = TAIL.exec(text);
  if (tail) {
    const [, statement = '', speaker = '', verb = ''] = tail;
    const paper = verb.startsWith('report') && /^(?:the )?\p{Lu}/u.test(speaker);
    return { text: statement, speaker, type: paper ? 'report' : 'said' };
  }
  const turned = TAIL_TURNED.exec(text) ?? null;
  if (turned) return said(turned[1], turned[3]);
  const according = TAIL_ACCORDING.exec(text);
  if (according) return said(according[1], according[2]);
  const opening = OPENING.exec(text);
  if (opening) return said(opening[3], opening[1]);
  return { text, speaker: null, type: 'none' };
}

function said(text = '', speaker = ''): Attributed {
  return { text, speaker, type: 'said' };
}
