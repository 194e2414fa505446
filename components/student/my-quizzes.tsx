// The quizzes one browser has taken, newest first, each with its runs and scores.
import { Sparkline } from '#components/charts/sparkline.tsx';
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

/** One run at a quiz. Points in hundredths; null until they may be told. `startedAt`: Unix ms. */
export type Run = {
  id: string;
  code: string;
  title: string;
  status: 'open' | 'finished' | 'overdue';
  startedAt: number;
  points: number | null;
  maxPoints: number;
  responded: number;
  questionCount: number;
};

export function MyQuizzes({ runs, t }: { runs: readonly Run[]; t: Translate }) {
  const quizzes = [...Map.groupBy(runs, ({ code }) => code).values()].reverse();
  return (
    <ul className="entries">
      {quizzes.map((own) => (
        <Quiz key={own[0]?.code} runs={own} t={t} />
      ))}
    </ul>
  );
}

function Quiz({ runs, t }: { runs: readonly Run[]; t: Translate }) {
  const last = runs.at(-1);
  if (!last) return null;
  const percents = runs.flatMap(({ points, maxPoints }) =>
    points === null ? [] : [Math.round((100 * points) / maxPoints)],
  );
  return (
    <li>
      <h2>
        <a href={`/q/${last.code}`}>{last.title}</a>
      </h2>
      {percents.length > 1 && (
        <Sparkline percents={percents} label={t('me.chart', { scores: percents.join(', ') })} />
      )}
      <ol className="runs">
        {runs.map((run) => (
          <li key={run.id}>
            <span className="quiet">
              <Moment at={run.startedAt} />
            </span>
            <span>{outcome(run, t)}</span>
          </li>
        ))}
      </ol>
    </li>
  );
}

function outcome(
  { status, points, maxPoints, responded, questionCount }: Run,
  t: Translate,
): string {
  if (status === 'open') return t('me.started', { responded, count: questionCount });
  if (points === null) return t('me.pending');
  return t('me.score', { points: points / 100, max: maxPoints / 100 });
}
