// Who is the first to do something became so in a year, and has stayed it.
import type { Statement } from '#lib/core/fact/statement.ts';

/** "In which year was Peru the first to vote?" -> "did Peru become the first to vote?": it has stayed so. */
export const becameFirst = ({ clause }: Statement, stem: string): string =>
  clause.verb.lemma === 'be'
    ? stem.replace(
        /^(In which (?:year|decade)) (?:was|were) (.+?) (the first .*\bto )/,
        '$1 did $2 become $3',
      )
    : stem;
