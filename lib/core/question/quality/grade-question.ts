// A question with the estimate of its quality: what is doubtful is kept back, the rest is ranked by it.
import type { Question } from '#lib/core/question/question.ts';
import { error } from '#lib/core/question/review/gate.ts';
import { wrongForm } from '#lib/core/question/review/parsed-stem.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { featuresOf, type Judged, type QualityContext } from './features.ts';
import { type Estimate, estimate, type QualityModel } from './quality-model.ts';
import { stemSentence } from './stem-parse-features.ts';

/**
 * Only what the gates let through is graded.
 * @param model null leaves everything as it is
 * @param keepsDoubtful the estimate ranks, and keeps nothing back
 */
export function gradeQuestion(
  judged: Judged,
  context: QualityContext,
  model: QualityModel | null,
  keepsDoubtful = false,
): Question {
  const { question } = judged;
  if (!model || !isShown(question.findings)) return question;
  const words = brokenWords(question, context);
  if (words !== null)
    return { ...question, findings: [...question.findings, error('broken-grammar', { words })] };
  if (isUnmarked(judged, model)) return { ...question, score: scoreOfTrust(judged.draft.trust) };
  const told = estimate(featuresOf(judged, context), model);
  const graded = { ...question, score: scoreOf(told) };
  if (keepsDoubtful || (told.good >= model.leastGood && told.wrong <= model.mostWrong))
    return graded;
  const good = Math.round(100 * told.good);
  return {
    ...graded,
    findings: [...question.findings, { code: 'doubtful', severity: 'warning', params: { good } }],
  };
}

/** The stem is parsed for its figures anyway: what no sentence of English has is seen there. */
function brokenWords(question: Question, { stems }: QualityContext): string | null {
  const text = stemSentence(question);
  return text === null ? null : wrongForm(stems(text));
}

/** A good question is worth 1, one that wants a hand a little, and a wrong one costs more than it can give. 0..1 */
function scoreOf({ good, wrong }: Estimate): number {
  return Math.round(1000 * good * (1 - wrong)) / 1000;
}

/** What is gathered from several sentences: the figures tell how one is read, and mean little of it before it has marks. */
const GATHERED: ReadonlySet<string> = new Set([
  'sequence',
  'comparison',
  'part-whole',
  'view',
  'gist',
]);

const isUnmarked = ({ draft, found }: Judged, { weights }: QualityModel): boolean =>
  GATHERED.has(found.fact.kind) && !(`rule=${draft.origin?.rule}` in weights);

/** Trust is given higher than readers' marks bear out. */
const OF_TRUST = 0.7;
const scoreOfTrust = (trust: number): number => Math.round(1000 * OF_TRUST * trust) / 1000;
