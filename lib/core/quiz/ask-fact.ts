// Every question after a fact, with what the gates say of it; options that a gate objects to are exchanged first.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { resolvedIn } from '#lib/core/fact/resolved-in.ts';
import { proofOf } from '#lib/core/fact/statement.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { buildQuestion, IN_ARTICLE } from '#lib/core/question/draft/build-question.ts';
import type { Draft, DraftContext } from '#lib/core/question/draft/draft.ts';
import { draftQuestions } from '#lib/core/question/draft/draft-questions.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question, SpareOption } from '#lib/core/question/question.ts';
import { reviewQuestion } from '#lib/core/question/review/review-question.ts';

const WARNING_COST = 0.2;
const SHOWN = 3;
const MOST_TRIES = 10;
const MOST_SPARE_OPTIONS = 8;
/** Findings that another set of wrong options may be free of. */
const OF_OPTIONS = new Set([
  'distractor-differs',
  'distractor-also-right',
  'grammar-tells-key',
  'key-stands-out',
  'longest-is-key',
  'word-repeats',
  'key-shares-words',
]);

/** A question with its draft: what its quality is told by. */
export type Asked = { draft: Draft; question: Question };

export function askFact(found: FoundFact, context: DraftContext): Asked[] {
  const { reading } = context;
  const start = found.fact.quotes[0]?.start ?? -1;
  const sentence = reading.article.sentences.findIndex(
    (one) => one.start <= start && start < one.end,
  );
  const review = { ...context.review, resolved: resolvedIn(reading, sentence) };
  return draftQuestions(found, context).map((draft) => {
    const evidence = [...found.fact.quotes];
    for (const quote of proofOf(reading, sentence, draft.proofs)) {
      if (evidence.every((one) => one.start !== quote.start)) evidence.push(quote);
    }
    const judge = (own: Draft): { question: Question; findings: Finding[] } => {
      const question = buildQuestion(own, evidence, context.seed);
      return { question, findings: reviewQuestion(question, reading.article, review) };
    };
    const { question, findings } = repaired(draft, judge);
    const spareOptions = spareOptionsOf(draft, question);
    const score = Math.max(0, (question.score ?? 1) - WARNING_COST * findings.length);
    return {
      draft,
      question: {
        ...question,
        ...(spareOptions.length > 0 ? { spareOptions } : {}),
        findings,
        score: Math.round(score * 1000) / 1000,
      },
    };
  });
}

/** Wrong options that were proposed and are not among those shown. */
function spareOptionsOf(draft: Draft, question: Question): SpareOption[] {
  if (draft.kind !== 'multiple-choice' || question.kind !== 'multiple-choice') return [];
  const shown = new Set(question.options.map(({ text }) => text));
  return draft.distractors
    .filter((text) => !shown.has(text))
    .slice(0, MOST_SPARE_OPTIONS)
    .map((text) => ({ text, wrong: draft.because?.[text] ?? IN_ARTICLE }));
}

type Judged = { question: Question; findings: Finding[] };

/** The draft's first options, or the first others that no gate objects to. */
function repaired(draft: Draft, judge: (draft: Draft) => Judged): Judged {
  if (draft.kind !== 'multiple-choice' || draft.order.type === 'sorted') return judge(draft);
  const open = [...draft.distractors];
  const first = judge({ ...draft, distractors: open.slice(0, SHOWN) });
  let last = first;
  for (let tries = 0; tries < MOST_TRIES && open.length > LEAST_WRONG; tries += 1) {
    if (last.findings.length === 0) return last;
    if (last.findings.some(({ code }) => !OF_OPTIONS.has(code))) return first;
    const named = last.findings.flatMap(({ params }) =>
      typeof params.option === 'string' ? [params.option] : [],
    );
    const gone = named.length > 0 ? named : [open[tries % SHOWN] ?? ''];
    for (const option of gone) open.splice(open.indexOf(option), open.includes(option) ? 1 : 0);
    if (open.length < LEAST_WRONG) break;
    last = judge({ ...draft, distractors: open.slice(0, SHOWN) });
  }
  return last.findings.length === 0 ? last : first;
}
