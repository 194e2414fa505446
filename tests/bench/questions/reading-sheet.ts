// `npm run --silent reading-sheet -- DIR > sheet.html`: a page on which a person marks every question A, B or X.
import { readBenchArguments } from './bench-arguments.ts';
import { buildSheet } from './build-sheet.ts';
import { readArticles } from './read-articles.ts';
import { sheetQuestion } from './sheet-question.ts';
import { writeArticleQuiz } from './write-article-quiz.ts';

const USAGE = 'reading-sheet DIR [--questions N] [--date YYYY-MM-DD] [--only NAME]';
const given = readBenchArguments(USAGE);

const articles = readArticles(given.folder ?? '')
  .filter(({ name }) => given.only === undefined || name.includes(given.only))
  .map(({ name, text }) => {
    const written = writeArticleQuiz({ text, date: given.date }, given.questions);
    const questions =
      written.type === 'written'
        ? written.questions.map((question) => sheetQuestion(question, written.article))
        : [];
    return { name, questions };
  });
process.stdout.write(buildSheet(articles));
