// What the gates say of each question as it stands, asked for as somebody types.
// Known answers are kept: undo shows them at once.
import { useCallback, useEffect, useRef, useState } from 'react';
import { contentKey } from '#lib/core/question/content-key.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { SavedCopy } from '#lib/core/quiz/unsaved-edit.ts';
import type { ToldFinding } from '../finding-text.ts';
import { fetchFindings } from './edit-api.ts';

const PAUSE_MS = 400;

export type Findings = {
  /** `fresh`: of the question as it stands; else of its last state that was looked at. */
  of: (question: Question) => { findings: readonly ToldFinding[]; fresh: boolean };
  /** Findings that came with a save, by id. */
  learn: (told: Record<string, ToldFinding[]>, saved: SavedCopy) => void;
};

/** `told`: the findings of all questions the page came with, by id. */
export function useFindings(
  quizId: string,
  start: readonly Question[],
  told: Record<string, ToldFinding[]>,
  questions: readonly Question[],
): Findings {
  const [known, setKnown] = useState<ReadonlyMap<string, readonly ToldFinding[]>>(
    () => new Map(start.map((question) => [contentKey(question), told[question.id] ?? []])),
  );
  const latest = useRef(new Map<string, readonly ToldFinding[]>(Object.entries(told)));

  useEffect(() => {
    const missing = questions.filter(
      (question) => !known.has(contentKey(question)) && lacksOf(question).length === 0,
    );
    if (missing.length === 0) return;
    let current = true;
    const timer = setTimeout(async () => {
      const findings = await fetchFindings(quizId, missing);
      if (!findings || !current) return;
      const news = missing.map((question, at) => [question, findings[at] ?? []] as const);
      for (const [{ id }, of] of news) latest.current.set(id, of);
      setKnown(
        (before) => new Map([...before, ...news.map(([q, of]) => [contentKey(q), of] as const)]),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [quizId, questions, known]);

  const learn = useCallback((told: Record<string, ToldFinding[]>, saved: SavedCopy) => {
    const news = Object.entries(told).flatMap(([id, findings]) => {
      latest.current.set(id, findings);
      const key = saved.contents.get(id);
      return key === undefined ? [] : [[key, findings] as const];
    });
    if (news.length > 0) setKnown((before) => new Map([...before, ...news]));
  }, []);

  return {
    learn,
    of: (question) => {
      const findings = known.get(contentKey(question));
      return { findings: findings ?? latest.current.get(question.id) ?? [], fresh: !!findings };
    },
  };
}
