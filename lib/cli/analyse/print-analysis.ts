// An analysis for people: every sentence with its words, tree, mentions and clauses.
import type { Analysis, ParsedSentence } from '#lib/core/language/analysis.ts';
import { percent, printClause } from './print-clause.ts';
import { mentionLines } from './print-mentions.ts';
import { nameLines } from './print-names.ts';

export type PrintOptions = {
  /** Leave the words and their tree out. */
  brief: boolean;
};

/** @param text that the analysis was made of */
export function analysisAsText(text: string, analysis: Analysis, { brief }: PrintOptions): string {
  const blocks = analysis.sentences.map((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end).replaceAll('\n', ' ');
    return [
      `${at + 1}. ${sentence.kind} [${sentence.start}-${sentence.end}] ${words}`,
      ...(brief ? [] : wordLines(sentence)),
      ...mentionLines(text, analysis, sentence).map((line) => `  ${line}`),
      ...(analysis.clauses[at] ?? []).flatMap((clause, place) =>
        printClause(text, sentence, clause, place).map((line) => `  ${line}`),
      ),
    ].join('\n');
  });
  const names = ['Names', ...nameLines(text, analysis.names).map((line) => `  ${line}`)].join('\n');
  return `${[...blocks, names].join('\n\n')}\n`;
}

/** `    4 train  VB VERB  train .99 <- 2 plans  xcomp .97` */
function wordLines({ tokens }: ParsedSentence): string[] {
  const width = Math.min(20, Math.max(0, ...tokens.map(({ form }) => form.length)));
  return tokens.map((token, at) => {
    const head = tokens[token.head];
    return [
      String(at + 1).padStart(5),
      token.form.padEnd(width),
      `${token.tag} ${token.pos}`.padEnd(11),
      token.lemma.padEnd(width),
      percent(token.tagConfidence),
      (head ? `<- ${token.head + 1} ${head.form}` : '<- root').padEnd(width + 6),
      token.relation,
      percent(token.arcConfidence),
    ].join(' ');
  });
}
