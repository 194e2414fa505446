// What a class's correction makes of the same question in the quiz's working copy, for classes to come.
import { contentKey } from '#lib/core/question/content-key.ts';
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizEdit } from '#lib/core/quiz/edit-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { correctQuestion } from './apply-corrections.ts';
import type { CorrectionChange } from './correction.ts';

export type DraftCorrection =
  | { type: 'edit'; edit: QuizEdit }
  /** It is so in the quiz already. */
  | { type: 'has-it' }
  /** A quiz cannot hold it: points for all, or a second right answer where a kind has one. */
  | { type: 'class-only' }
  /** The question asks something else there by now, or is not asked any more. */
  | { type: 'differs' }
  /** It is the quiz's only question. */
  | { type: 'last-question' };

const MOST_ACCEPTED = 50;

/** @param asked the question as the class has it, with what was corrected of it so far */
export function correctDraft(
  quiz: Quiz,
  asked: Question,
  change: CorrectionChange,
): DraftCorrection {
  const draft = quiz.questions.find(({ id }) => id === asked.id);
  if (change.type === 'points-to-all') return { type: 'class-only' };
  if (change.type === 'drop') {
    if (!draft) return { type: 'has-it' };
    if (!asksTheSame(draft, asked)) return { type: 'differs' };
    if (quiz.questions.length === 1) return { type: 'last-question' };
    const rest = quiz.questions.filter((question) => question !== draft);
    return { type: 'edit', edit: editOf(quiz, rest) };
  }
  if (!draft || !asksTheSame(draft, asked)) return { type: 'differs' };
  const corrected =
    change.type === 'key' ? correctQuestion(draft, change) : accepting(draft, change);
  if (!corrected) return { type: 'class-only' };
  if (contentKey(corrected) === contentKey(draft)) return { type: 'has-it' };
  const questions = quiz.questions.map((question) => (question === draft ? corrected : question));
  return { type: 'edit', edit: editOf(quiz, questions, corrected) };
}

/** Others stay as they are stored. */
function editOf(quiz: Quiz, questions: readonly Question[], changed?: Question): QuizEdit {
  const entries = questions.map((question) => (question === changed ? question : question.id));
  return { version: quiz.revision, questions: entries };
}

/** Only a gap's key is a list of what is accepted. @returns null where the kind has one right response. */
function accepting(
  question: Question,
  { response }: Extract<CorrectionChange, { type: 'accept' }>,
): Question | null {
  const judged = judgeResponse(question, response);
  if (judged.type === 'judged' && judged.share === 1) return question;
  if (question.kind !== 'cloze' || response.kind !== 'cloze') return null;
  const { accepted } = question.answerKey;
  const text = response.text.trim().slice(0, 200);
  return text === '' || accepted.length >= MOST_ACCEPTED
    ? null
    : { ...question, answerKey: { accepted: [...accepted, text] } };
}

/** The same words under the same ids, in whatever order: a response means the same in both. The keys may differ. */
function asksTheSame(one: Question, other: Question): boolean {
  return askedText(one) === askedText(other);
}

function askedText(question: Question): string {
  const texts = [
    'options' in question ? question.options : [],
    'prompts' in question ? question.prompts : [],
  ].map((list) => list.map(({ id, text }) => `${id} ${text}`).sort());
  const unit = 'unit' in question ? question.unit : null;
  return JSON.stringify([question.kind, question.stem, unit, texts]);
}
