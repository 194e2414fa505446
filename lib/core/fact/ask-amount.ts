// The parts from which "How many ... does China plan to train ...?" is put together, where the
// statement around an amount is one of a few plain patterns.
import type { Amount } from './amount.ts';
import { midSentence } from './subject.ts';
import { AUXILIARIES, askVerb, isParticiple } from './verbs.ts';
import { isPlural } from './word-classes.ts';

/** "[lead]how many [counted] [auxiliary] [subject] [verb] [rest]?"; the first parts may be ''. */
export type AmountFrame = {
  lead: string;
  counted: string;
  auxiliary: string;
  subject: string;
  verb: string;
  rest: string;
};

const LEAD = /^((?:In|By|On|During|Since|According to) [^,]{2,80}), (.*)$/;
const WILLING =
  /^(.+) (plans?|planned|aims?|aimed|hopes?|hoped|intends?|intended|wants?|wanted|agreed|decided|promised|pledged) to ([a-z]+)$/;
const ABLE =
  /^(.+) (is|are|was|were) ((?:willing|able|ready|due|expected|set|required) to [a-z]+)$/;
const MODAL = /^(.+) (will|would|can|could|must|should) ([a-z]+)$/;
/** "Biologists have described" */
const PERFECT = /^(.+) (has|have|had) ([a-z]+)$/;
const BE = new Set(['is', 'are', 'was', 'were']);

/** @param inside see Reading */
export function frameAmount(
  text: string,
  amount: Amount,
  inside: ReadonlySet<string>,
): AmountFrame | null {
  if (!isPlural(amount.counted.split(' ').at(-1) ?? '')) return null;
  const leading = LEAD.exec(text.slice(0, amount.start).trimEnd());
  const lead = leading ? `${leading[1]}, ` : '';
  const before = leading ? (leading[2] ?? '') : text.slice(0, amount.start).trimEnd();
  const after = text.slice(amount.end);
  if (/[,;]| and | or | who | which | that /.test(after)) return null;
  if (before === '') return asSubject(lead, amount, after);
  const { head, rest } = withComplement(amount.counted, after);
  return verbFrame(before, inside, { lead, counted: head, rest });
}

/** "About 5,000 children are born in Iceland": the amount itself is the subject. */
function asSubject(lead: string, amount: Amount, after: string): AmountFrame | null {
  const verb = after.trim().split(' ')[0] ?? '';
  const finite = AUXILIARIES.has(verb) || askVerb(verb) !== null;
  if (!finite || verb === 'is' || verb === 'has') return null;
  return { lead, counted: amount.counted, auxiliary: '', subject: '', verb: '', rest: after };
}

/** "of ..." and "from ..." stay with what is counted: "security personnel from developing countries". */
function withComplement(counted: string, after: string): { head: string; rest: string } {
  const complement =
    /^ (?:of|from) (?:(?!(?:in|on|at|by|for|over|to|during|within|with|every|each) )[\p{L}\p{N}'’-]+ ?){1,4}/u.exec(
      after,
    )?.[0];
  if (complement === undefined) return { head: counted, rest: after };
  return {
    head: `${counted}${complement.trimEnd()}`,
    rest: after.slice(complement.trimEnd().length),
  };
}

function verbFrame(
  before: string,
  inside: ReadonlySet<string>,
  parts: Pick<AmountFrame, 'lead' | 'counted' | 'rest'>,
): AmountFrame | null {
  const build = (subject = '', auxiliary = '', verb = ''): AmountFrame | null => {
    const moved = midSentence(subject, inside);
    return moved === null ? null : { ...parts, auxiliary, subject: moved, verb };
  };
  const willing = WILLING.exec(before);
  if (willing) {
    const [, subject, form = '', verb = ''] = willing;
    const auxiliary = form.endsWith('ed') ? 'did' : form.endsWith('s') ? 'does' : 'do';
    return build(subject, auxiliary, `${baseOf(form)} to ${verb}`);
  }
  const able = ABLE.exec(before);
  if (able) return build(able[1], able[2], able[3]);
  const modal = MODAL.exec(before);
  if (modal) return build(modal[1], modal[2], modal[3]);
  const perfect = PERFECT.exec(before);
  if (perfect && isParticiple(perfect[3] ?? '')) return build(perfect[1], perfect[2], perfect[3]);
  const space = before.lastIndexOf(' ');
  const asked = askVerb(before.slice(space + 1));
  const subject = before.slice(0, Math.max(0, space));
  if (!asked || BE.has(subject.split(' ').at(-1) ?? '')) return null;
  return build(subject, asked.auxiliary, asked.base);
}

/** "planned" -> "plan", "decides" -> "decide" */
function baseOf(form: string): string {
  const known: Record<string, string> = {
    planned: 'plan',
    hoped: 'hope',
    decided: 'decide',
    promised: 'promise',
    agreed: 'agree',
  };
  return known[form] ?? form.replace(/(?:ed|s)$/, '');
}
