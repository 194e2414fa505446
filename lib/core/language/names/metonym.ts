// A capital that acts is its country's government: "Beijing plans to ...", "Moscow's response".
import type { ParsedToken } from '#lib/core/language/analysis.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What governments do and cities do not. */
const DOES = words(`
  say tell announce declare deny insist warn argue claim accuse agree refuse reject decide plan want seek hope fear feel believe consider
  propose demand urge call pledge promise vow threaten sign impose ban lift recognise recognize support oppose criticise criticize condemn
  welcome respond react retaliate negotiate withdraw deploy invade annex ally cooperate worry try intend pursue view see regard send
  expel summon back help fund train aim expect respond push press accept offer provide train order approve`);

const HAS = words(`
  influence government policy policies initiative plan plans decision response reaction position stance strategy leaders leadership ambassador
  foreign diplomacy diplomats ally allies interests interest ambition ambitions power claim claims troops military nuclear rulers officials
  relations ties view demands demand role security intentions efforts effort offer threat threats sanctions proposal global`);

const LOCATIVE =
  /^(?:in|at|near|from|to|around|outside|through|across|of|into|via|towards?|visit|visited|visiting|between|for|left|leave|reach|reached)$/i;

/** Is the place name at `first..last` a government, by its verb or by what it has? Doubtful ones are not. */
export function actsAsGovernment(
  tokens: readonly ParsedToken[],
  first: number,
  last: number,
): boolean {
  const head = tokens.findIndex(
    (token, at) => at >= first && at <= last && (token.head < first || token.head > last),
  );
  const name = tokens[head];
  if (!name || LOCATIVE.test(tokens[first - 1]?.form ?? '')) return false;
  const governor = tokens[name.head];
  if (/^nsubj$/.test(name.relation))
    return (
      governor !== undefined && governor.pos === 'VERB' && DOES.has(governor.lemma.toLowerCase())
    );
  if (name.relation === 'nmod:poss') {
    return tokens.slice(last + 1, last + 5).some(({ form }) => HAS.has(form.toLowerCase()));
  }
  return false;
}
