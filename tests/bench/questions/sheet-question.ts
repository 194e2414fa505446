// A question as the reading sheet shows it: options with the right ones marked, the key in words, the proof in its place.
import type { Article, Quote } from '#lib/core/article/article.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import { keyTexts } from '#lib/core/question/review/question-text.ts';

export type SheetQuestion = {
  id: string;
  kind: Question['kind'];
  skill: Question['skill'];
  stem: string;
  prompts: string[];
  options: { text: string; right: boolean }[];
  /** Where the options do not tell it; else ''. */
  key: string;
  rationale: string;
  findings: string[];
  proofs: { before: string; quote: string; after: string }[];
};

/** Characters of the article shown on either side of a quote. */
const AROUND = 160;

export function sheetQuestion(question: Question, article: Article): SheetQuestion {
  const right = new Set(keyTexts(question));
  const told = question.kind === 'multiple-choice' || question.kind === 'multiple-response';
  return {
    id: question.id,
    kind: question.kind,
    skill: question.skill,
    stem: question.stem,
    prompts: question.kind === 'matching' ? question.prompts.map(({ text }) => text) : [],
    options:
      'options' in question
        ? question.options.map(({ text }) => ({ text, right: right.has(text) }))
        : [],
    key: told ? '' : solutionOf(question).text.join(' · '),
    rationale: question.rationale,
    findings: question.findings.map(({ code }) => code),
    proofs: question.evidence.map((quote) => inPlace(quote, article)),
  };
}

function inPlace({ start, end, quote }: Quote, { text }: Article): SheetQuestion['proofs'][number] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before.replace(/^\S*/, '')}` : before,
    quote,
    after: end + AROUND < text.length ? `${after.replace(/\S*$/, '')}…` : after,
  };
}
