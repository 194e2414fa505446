// Third-person pronouns, and the "it" that stands for nothing.
import type { ParsedToken } from '#lib/core/language/analysis.ts';

export type PronounClass = 'he' | 'she' | 'it' | 'they';

const CLASSES: Readonly<Record<string, PronounClass>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};

/** Null where the token is no third-person pronoun. */
export function pronounClass({
  form,
  tag,
}: Pick<ParsedToken, 'form' | 'tag'>): PronounClass | null {
  const key = form.toLowerCase();
  return /^PRP/.test(tag) && Object.hasOwn(CLASSES, key) ? (CLASSES[key] ?? null) : null;
}

const SEEMING =
  /^(?:seem|appear|happen|turn|take|follow|matter|rain|snow|cost|strike|remain|mean)$/;

/** "It is clear that ...", "it seems ...", "it took years to ...", "it rained": no thing is meant, or may be. */
export function isEmptyIt(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
): boolean {
  const token = tokens[at];
  if (token?.form.toLowerCase() !== 'it') return false;
  if (token.relation.startsWith('expl')) return true;
  const governor = tokens[token.head];
  if (!governor || !token.relation.startsWith('nsubj')) return false;
  if (SEEMING.test(governor.lemma)) return true;
  const rest = (children[token.head] ?? []).map((child) => tokens[child]);
  const clause = rest.some(
    (child) =>
      child &&
      /^(?:csubj|ccomp|xcomp|advcl|acl)/.test(child.relation) &&
      child.pos !== 'NOUN' &&
      child !== token &&
      token.head < tokens.indexOf(child),
  );
  return governor.pos !== 'VERB' && clause;
}
