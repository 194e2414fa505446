// What ties a sentence to its neighbours or to the day of writing.
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** "However", "also", "now". */
export const LINKING: ReadonlySet<string> = new Set(
  (
    'also however then now therefore thus meanwhile moreover furthermore indeed too already still recently ' +
    'currently later instead consequently accordingly nevertheless nonetheless additionally finally ' +
    'similarly likewise hence afterwards afterward subsequently eventually even yet again ' +
    'today nowadays ultimately overall actually of course certainly surely clearly namely especially ' +
    'particularly notably importantly interestingly surprisingly unfortunately fortunately'
  ).split(' '),
);

const CONNECTIVE =
  /^(?:however|therefore|thus|moreover|furthermore|meanwhile|nevertheless|nonetheless|indeed|hence|consequently|accordingly|likewise|similarly)$/;

/** "Stalin, however, maintained" without the word and its commas, wherever it hangs. */
export function withoutLinks({ sentences }: Reading, statement: Statement): Statement {
  const nodes = sentences[statement.sentence]?.nodes ?? [];
  const gone = new Set<number>();
  for (const place of [...statement.verb, ...statement.rest]) {
    if (!CONNECTIVE.test(nodes[place]?.lower ?? '')) continue;
    gone.add(place);
    for (const near of [place - 1, place + 1]) if (nodes[near]?.form === ',') gone.add(near);
  }
  if (gone.size === 0) return statement;
  const left = (places: readonly number[]): number[] => places.filter((place) => !gone.has(place));
  return { ...statement, verb: left(statement.verb), rest: left(statement.rest) };
}
