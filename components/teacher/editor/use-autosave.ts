// Saves what changed a second after the last change; keeps it in this browser until the server has it.
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  afterSaving,
  isSameCopy,
  type SavedCopy,
  savedCopyOf,
  unsavedEdit,
} from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import type { ToldFinding } from '../finding-text.ts';
import { fetchCopy, saveEdit } from './edit-api.ts';
import type { SaveState } from './edit-words.ts';
import { keepDraft } from './local-draft.ts';

const PAUSE_MS = 1000;
const RETRY_MS = 5000;
/** What a browser sends from a page that is being left. */
const KEEPALIVE_BYTES = 60_000;

export type Autosave = {
  state: SaveState;
  /** Saves now. @returns whether the server has all that is finished. */
  flush: () => Promise<boolean>;
  /** Nothing of this page is worth keeping any more. */
  discard: () => void;
};

export type AutosaveOptions = {
  quizId: string;
  /** What the server had when the page was made. */
  start: { version: number; saved: SavedCopy };
  copy: WorkingCopy;
  /** Whether something stands there that cannot be sent yet. */
  unfinished: boolean;
  /** Stops all saving: another tab was first. */
  halted: boolean;
  onSaved: (findings: Record<string, ToldFinding[]>, saved: SavedCopy) => void;
  /** `saved`: what the server had before the others were first. */
  onStale: (saved: SavedCopy) => void;
};

export function useAutosave(options: AutosaveOptions): Autosave {
  const { quizId, copy, unfinished, halted } = options;
  const [state, setState] = useState<SaveState>('saved');
  const now = useRef(options);
  const server = useRef(options.start);
  /** What the server has if the save under way, or lost, arrives. */
  const sent = useRef<SavedCopy | null>(null);
  const running = useRef<Promise<boolean> | null>(null);

  useEffect(() => {
    now.current = options;
  });

  const discarded = useRef(false);

  const keep = useCallback(() => {
    if (discarded.current) return;
    const { copy: present, unfinished: open, halted: stopped } = now.current;
    const dirty = open || stopped || unsavedEdit(present, server.current.saved) !== null;
    const { contents, ...lists } = sent.current ?? server.current.saved;
    const draft = {
      version: server.current.version,
      copy: present,
      sent: { ...lists, contents: [...contents] },
    };
    keepDraft(quizId, dirty ? draft : null);
  }, [quizId]);

  const save = useCallback(async (): Promise<boolean> => {
    for (;;) {
      if (now.current.halted) return false;
      const body = unsavedEdit(now.current.copy, server.current.saved);
      if (!body) {
        keep();
        setState(now.current.unfinished ? 'unfinished' : 'saved');
        return true;
      }
      setState('saving');
      sent.current = afterSaving(server.current.saved, body);
      keep();
      const outcome = await saveEdit(quizId, server.current.version, body);
      if (outcome.type === 'saved') {
        server.current = { version: outcome.version, saved: sent.current };
        now.current.onSaved(outcome.findings, sent.current);
      } else if (outcome.type !== 'stale') {
        setState(outcome.type === 'refused' ? 'refused' : 'offline');
        return false;
      } else if (!(await adopted(quizId, sent.current, server))) {
        now.current.onStale(server.current.saved);
        return false;
      }
    }
  }, [quizId, keep]);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= save().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [save]);

  useEffect(() => {
    now.current = { ...now.current, copy, unfinished };
    if (halted) {
      setState('stale');
      keep();
      return;
    }
    if (unsavedEdit(copy, server.current.saved)) setState('saving');
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [copy, unfinished, halted, flush, keep]);

  useEffect(() => {
    if (state !== 'offline' || halted) return;
    const timer = setInterval(flush, RETRY_MS);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [state, halted, flush]);

  useEffect(() => {
    const leave = () => {
      keep();
      const under = running.current !== null ? sent.current : null;
      const saved = under ?? server.current.saved;
      const body = now.current.halted ? null : unsavedEdit(now.current.copy, saved);
      if (!body || JSON.stringify(body).length > KEEPALIVE_BYTES) return;
      sent.current = afterSaving(saved, body);
      keep();
      void saveEdit(quizId, server.current.version + (under ? 1 : 0), body, { last: true });
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [quizId, keep]);

  const discard = useCallback(() => {
    discarded.current = true;
    keepDraft(quizId, null);
  }, [quizId]);

  return { state, flush, discard };
}

/** Whether the newer revision is our own save, whose acknowledgement was lost: then it is taken for granted. */
async function adopted(
  quizId: string,
  expected: SavedCopy,
  server: { current: { version: number; saved: SavedCopy } },
): Promise<boolean> {
  const fetched = await fetchCopy(quizId);
  if (!fetched) return false;
  const saved = savedCopyOf(fetched.copy);
  if (!isSameCopy(saved, expected)) return false;
  server.current = { version: fetched.version, saved };
  return true;
}
