// `npm run bench:drafts -- DIR... OUT.txt ROWS.jsonl [--most N] [--date NAME=YYYY-MM-DD]...`: drafts to be marked by a
// reader, and a row of features for each.
// Both hold words of the articles; `join-marks` leaves them out of what `train:quality` reads.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { featuresOf } from '#lib/core/question/quality/features.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { askArticle } from '#lib/core/quiz/ask-article.ts';
import { readArticles } from './read-articles.ts';
import { spreadDrafts } from './spread-drafts.ts';
import { tellQuestion } from './tell-question.ts';
import { writeArticleQuiz } from './write-article-quiz.ts';

const MOST_FACTS = 600;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '40' },
    date: { type: 'string', multiple: true, default: [] },
  },
});
const [rowsFile, out, ...folders] = positionals.reverse();
if (folders.length === 0 || !out || !rowsFile) {
  process.stderr.write(
    'usage: bench:drafts DIR... OUT.txt ROWS.jsonl [--most N] [--date NAME=DATE]...\n',
  );
  process.exit(2);
}
const dates = new Map(values.date.map((one) => one.split('=') as [string, string]));

const most = Number(values.most);
const text: string[] = [];
const rows: string[] = [];
for (const { name, text: words } of folders.reverse().flatMap(readArticles)) {
  const input = { text: words, date: dates.get(name) };
  const read = readArticle(input);
  const written = writeArticleQuiz(input, most);
  if (read.type !== 'read' || written.type !== 'written') continue;
  const asked = askArticle(read.article, read.article.hash, MOST_FACTS, readLanguageModelFile());
  const chosen = new Set(written.questions.map(({ id }) => id));
  const picked = spreadDrafts(asked, chosen, most);
  text.push(`\n##### ${name} (${picked.length} drafts)\n`);
  for (const { question, draft, found, chosen: isChosen } of picked) {
    const id = `d-${String(rows.length + 1).padStart(4, '0')}`;
    text.push(tellQuestion(id, question));
    const features = featuresOf({ question, draft, found }, asked.quality);
    const { id: questionId, kind, stem, findings } = question;
    rows.push(
      JSON.stringify({
        id,
        article: name,
        question: questionId,
        kind,
        stem,
        shown: isShown(findings),
        chosen: isChosen,
        features,
      }),
    );
  }
}
writeFileSync(out, text.join('\n'));
writeFileSync(rowsFile, `${rows.join('\n')}\n`);
process.stdout.write(`${rows.length} drafts\n`);
