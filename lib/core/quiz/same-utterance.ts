// Two questions after what one person said in one go: a quotation split by "she said", or gone on with.
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { keyText } from '#lib/core/question/review/question-text.ts';
import { isSaid } from './question-worth.ts';

/** Of a text that is all one paragraph, words further apart were not said in one go. */
const MOST_APART = 5;

/** Either way round. Of a match of statements and people, each statement counts. */
export function isSameUtterance(one: Question, other: Question, article: Article): boolean {
  const [speakers, others] = [speakersOf(one), speakersOf(other)];
  if (!speakers.some((name) => others.includes(name))) return false;
  const places = placesOf(one, article);
  return placesOf(other, article).some((place) =>
    places.some(
      (own) => own.paragraph === place.paragraph && Math.abs(own.at - place.at) <= MOST_APART,
    ),
  );
}

function speakersOf(question: Question): readonly string[] {
  if (question.kind === 'matching')
    return question.skill === 'view' ? question.options.map(({ text }) => text) : [];
  const key = isSaid(question) ? keyText(question) : null;
  return key === null ? [] : [key];
}

/** Where the words stand: of a match each of its proofs, else the first. */
function placesOf({ kind, evidence }: Question, { sentences }: Article) {
  const proofs = kind === 'matching' ? evidence : evidence.slice(0, 1);
  return proofs.flatMap(({ start }) => {
    const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
    const paragraph = sentences[at]?.paragraph;
    return paragraph === undefined ? [] : [{ at, paragraph }];
  });
}
