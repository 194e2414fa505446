// What a student learns of a response: right or not, the answer, and its footnote.

import { fillTemplate } from '#components/ui/fill-template.ts';
import { QuotedSentence } from '#components/ui/quoted-sentence.tsx';
import { Reference } from '#components/ui/reference.tsx';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { ChallengeNote } from './challenge/challenge-note.tsx';
import { PointedNote } from './pointing/pointed-note.tsx';
import { responseText } from './response-text.ts';
import type { TakeWords } from './take-words.ts';

export type VerdictProps = {
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  words: TakeWords;
};

/** How a verdict is called, also in the catalogue. */
export type VerdictName = 'right' | 'partly' | 'nearly' | 'wrong';

/** Nothing while the settings do not allow feedback. */
export function Verdict({
  state,
  number,
  words,
  headed = true,
}: VerdictProps & { headed?: boolean }) {
  const { feedback, question, response } = state;
  if (!feedback) return null;
  const { solution } = feedback;
  const given = response ? responseText(question, response, words) : [];
  return (
    <div className={feedback.right ? 'verdict right' : 'verdict'}>
      {headed && (
        <h3 id={`verdict-${number}`} tabIndex={-1}>
          <span aria-hidden="true">{markOf(feedback)}</span>
          {headline(feedback, words)}
          {!feedback.right && feedback.points > 0 && <> · {pointsText(feedback, words)}</>}
        </h3>
      )}
      {verdictName(feedback) === 'nearly' && <p>{words.feedback.nearMissNote}</p>}
      {!feedback.right && (
        <dl>
          <Given
            label={words.feedback.yours}
            lines={given}
            none={words.feedback.none}
            words={words}
          />
          {solution && (
            <Given label={words.feedback.solution} lines={solution.text} none="" words={words} />
          )}
        </dl>
      )}
      <PointedNote state={state} words={words} />
      {!solution && state.triesLeft > 0 && <p className="note">{words.feedback.triesLeft}</p>}
      {solution && explains(solution) && (
        <p>
          {words.feedback.why}: <span {...words.content}>{solution.rationale}</span>
        </p>
      )}
      {solution && (
        <figure
          className="footnote"
          id={`footnote-${number}`}
          aria-label={`${words.feedback.proof} ${number}`}
        >
          {solution.evidence.length === 0 && <p className="note">{words.feedback.noProof}</p>}
          {solution.evidence.map((sentence, index) => (
            <blockquote key={`${sentence.before}${sentence.quote}`} {...words.content}>
              {index === 0 && (
                <Reference
                  number={number}
                  href={`#mark-${number}`}
                  label={fillTemplate(words.feedback.footnote, { number })}
                />
              )}
              <span className="around">{sentence.lead}</span>
              <QuotedSentence
                before={sentence.before}
                quote={sentence.quote}
                after={sentence.after}
              />
              <span className="around">{sentence.rest}</span>
            </blockquote>
          ))}
        </figure>
      )}
      <ChallengeNote state={state} number={number} words={words} />
    </div>
  );
}

/** Whether the reason says more than the sentence itself. */
export function explains({
  rationale,
  evidence,
}: Pick<Solution, 'rationale' | 'evidence'>): boolean {
  const bare = (text: string) => text.replace(/[\s.“”"]+/g, ' ').trim();
  const said = evidence.map(({ before, quote, after }) => bare(`${before}${quote}${after}`));
  return rationale !== '' && !said.some((sentence) => sentence.includes(bare(rationale)));
}

type GivenProps = { label: string; lines: readonly string[]; none: string; words: TakeWords };

function Given({ label, lines, none, words }: GivenProps) {
  return (
    <>
      <dt>{label}</dt>
      {lines.length === 0 && <dd>{none}</dd>}
      {lines.map((line) => (
        <dd key={line} {...(line !== words.true && line !== words.false && words.content)}>
          {line}
        </dd>
      ))}
    </>
  );
}

type Solution = NonNullable<NonNullable<QuestionState['feedback']>['solution']>;

type Told = NonNullable<QuestionState['feedback']>;

export function verdictName({ right, nearMiss, points }: Told): VerdictName {
  if (right) return 'right';
  if (nearMiss) return 'nearly';
  return points > 0 ? 'partly' : 'wrong';
}

/** A near miss and a part are not marked as plain wrong. '' or ends in a space. */
export function markOf(told: Told): string {
  return { right: '✓ ', nearly: '≈ ', partly: '', wrong: '✗ ' }[verdictName(told)];
}

function headline(told: Told, { feedback }: TakeWords): string {
  const { right, nearMiss, partly, wrong } = feedback;
  return { right, nearly: nearMiss, partly, wrong }[verdictName(told)];
}

function pointsText(
  { points, maxPoints }: { points: number; maxPoints: number },
  { feedback, lang }: TakeWords,
): string {
  return fillTemplate(feedback.points, {
    points: (points / 100).toLocaleString(lang),
    max: (maxPoints / 100).toLocaleString(lang),
  });
}
