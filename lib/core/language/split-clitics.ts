// Cuts a word before its clitics, as the Penn Treebank has them.

/** "don't" -> do n't, "Sapir’s" -> Sapir ’s, "we'll" -> we 'll. */
const CLITIC = /(?:n['’]t|['’`](?:s|re|ve|ll|d|m))$/iu;

/** Lower case -> the length of the first part. */
const FUSED = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['hasnt', 3],
  ['havent', 4],
  ['im', 1],
  ['ive', 1],
  ["y'all", 2],
  ['y’all', 2],
  ["d'you", 2],
]);

/** @returns [start, end) of each part, in order */
export function splitClitics(word: string): [number, number][] {
  const fused = FUSED.get(word.toLowerCase());
  // "Im Garten", "IM": capitals elsewhere than at the beginning of "I'm" are a name's.
  if (fused !== undefined && word !== word.toUpperCase()) {
    return [
      [0, fused],
      [fused, word.length],
    ];
  }
  const parts: [number, number][] = [];
  let end = word.length;
  // "shouldn't've": at most two.
  for (let round = 0; round < 2; round += 1) {
    const found = CLITIC.exec(word.slice(Math.max(0, end - 4), end))?.[0] ?? '';
    if (found === '' || found.length >= end) break;
    parts.unshift([end - found.length, end]);
    end -= found.length;
  }
  parts.unshift([0, end]);
  return parts;
}
