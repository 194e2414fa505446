// Learns from a treebank how forms become lemmas: ends first, then the words that keep no rule.
import { applyScript, END_MAX, ruleFor, scriptOf } from './lemmatise.ts';
import { ByteWriter } from './linear/bytes.ts';
import type { ConlluSentence } from './training/read-conllu.ts';

/** A rule must be right so often more than the one of the shorter end. */
const RULE_MIN = 3;

type Word = { form: string; tag: string; lemma: string; count: number };
type Counts = Map<string, number>;

/** @returns bytes for `loadLemmatiser`: the same for the same sentences */
export function trainLemmatiser(sentences: readonly ConlluSentence[]): Uint8Array {
  const words = countWords(sentences);
  const rules = learnRules(words);
  const exceptions = learnExceptions(words, rules);
  const writer = new ByteWriter();
  writer.text(writeTable(rules));
  writer.text(writeTable(exceptions));
  return writer.finish();
}

/** Forms with an apostrophe are written with ' alone. Sorted by tag and form. */
function countWords(sentences: readonly ConlluSentence[]): Word[] {
  const counts = new Map<string, Word>();
  for (const { tokens } of sentences) {
    for (const { form: written, xpos: tag, lemma } of tokens) {
      const form = written.replaceAll('’', "'");
      if (/[\t\n ]/.test(form + lemma) || lemma === '_' || tag === 'GW') continue;
      const key = `${tag} ${form} ${lemma}`;
      const word = counts.get(key) ?? { form, tag, lemma, count: 0 };
      word.count += 1;
      counts.set(key, word);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** The shortest change that gives the lemma, or null where more than the end changes. */
function scriptFor(form: string, lemma: string): string | null {
  for (const [mark, word] of [
    ['s', form.toLowerCase()],
    ['k', form],
  ] as const) {
    let same = 0;
    while (same < word.length && same < lemma.length && word[same] === lemma[same]) same += 1;
    const off = word.length - same;
    if (off <= 4 && (same > 0 || off === 0)) return `${mark}${off}${lemma.slice(same)}`;
  }
  return null;
}

function learnRules(words: readonly Word[]): Map<string, string> {
  const scripts = new Map<string, Counts>();
  for (const { form, tag, lemma, count } of words) {
    const script = scriptFor(form, lemma);
    if (script === null) continue;
    const lower = form.toLowerCase();
    // A frequent word shall not outvote many rare ones.
    const weight = Math.min(count, 3);
    for (let length = 0; length <= Math.min(END_MAX, lower.length); length += 1) {
      const key = `${tag} ${lower.slice(lower.length - length)}`;
      const held = scripts.get(key) ?? new Map<string, number>();
      held.set(script, (held.get(script) ?? 0) + weight);
      scripts.set(key, held);
    }
  }
  const rules = new Map<string, string>();
  const byLength = [...scripts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, counts] of byLength) {
    const [best = '', seen = 0] = [...counts].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )[0] ?? ['', 0];
    const space = key.indexOf(' ');
    const shorter = ruleFor(rules, key.slice(space + 1), key.slice(0, space));
    if (shorter === best) continue;
    const gain = seen - (shorter === undefined ? 0 : (counts.get(shorter) ?? 0));
    if (gain >= RULE_MIN || (shorter === undefined && key.endsWith(' '))) rules.set(key, best);
  }
  return rules;
}

function learnExceptions(
  words: readonly Word[],
  rules: ReadonlyMap<string, string>,
): Map<string, string> {
  const lemmas = new Map<string, Counts>();
  const rights = new Map<string, number>();
  for (const { form, tag, lemma, count } of words) {
    const key = `${tag} ${form.toLowerCase()}`;
    const held = lemmas.get(key) ?? new Map<string, number>();
    held.set(lemma, (held.get(lemma) ?? 0) + count);
    lemmas.set(key, held);
    const script = ruleFor(rules, form, tag);
    const given = script === undefined ? form : applyScript(scriptOf(script), form);
    if (given === lemma) rights.set(key, (rights.get(key) ?? 0) + count);
  }
  const exceptions = new Map<string, string>();
  for (const [key, counts] of lemmas) {
    const [lemma = '', seen = 0] = [...counts].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )[0] ?? ['', 0];
    if (seen > (rights.get(key) ?? 0)) exceptions.set(key, lemma);
  }
  return exceptions;
}

function writeTable(table: ReadonlyMap<string, string>): string {
  return [...table].map(([key, value]) => `${key}\t${value}`).join('\n');
}
