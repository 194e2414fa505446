// Looking a quiz over: questions on one side, the article with their quotes on the other.
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Quote } from '#lib/core/article/article.ts';
import { blankQuestion } from '#lib/core/question/edit/blank-question.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import type { Question, QuestionKind } from '#lib/core/question/question.ts';
import type { SavedCopy } from '#lib/core/quiz/unsaved-edit.ts';
import type { ToldFinding } from '../finding-text.ts';
import { ArticlePane } from './article-pane.tsx';
import { Drawers } from './drawers.tsx';
import { EditBar } from './edit-bar.tsx';
import { EditorContext, type EditorTools } from './editor-context.ts';
import { EditorHead } from './editor-head.tsx';
import { withProof } from './fields/proof-fields.tsx';
import { lostChanges } from './lost-changes.ts';
import { QuestionCard } from './question-card.tsx';
import type { QuizEditorProps } from './quiz-editor.client.tsx';
import { SentencePanel } from './sentence-panel.tsx';
import { StaleNotice } from './stale-notice.tsx';
import type { StartCopy } from './start-copy.ts';
import { useAutosave } from './use-autosave.ts';
import { useCopy } from './use-copy.ts';
import { useFindings } from './use-findings.ts';
import { useFlushBeforeForms } from './use-flush-before-forms.ts';
import { usePointing } from './use-pointing.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export type EditorProps = Omit<QuizEditorProps, 'children' | 'version'> & {
  start: StartCopy;
  server: { version: number; saved: SavedCopy };
};

export function Editor({ quizId, start, server, article, told, words, copy: first }: EditorProps) {
  const router = useRouter();
  const { history, change, settle, undo, redo, focusNext, announce, said } = useCopy(
    start.copy,
    words,
  );
  const copy = history.present;
  const { questions } = copy;
  const [openId, setOpenId] = useState<string | null>(null);
  const [picked, pick] = useState<Quote | null>(null);
  const [stale, setStale] = useState<SavedCopy | null>(start.stale);
  const [articleOpen, setArticleOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const pointing = usePointing(root, pane);

  const known = useMemo(() => [...first.questions, ...first.spares, ...first.dropped], [first]);
  const findings = useFindings(quizId, known, told, questions);
  const title = useRef<string | null>(null);
  const onSaved = (news: Record<string, ToldFinding[]>, saved: SavedCopy): void => {
    findings.learn(news, saved);
    // What the server says elsewhere on the page: the heading, and that the quiz was changed.
    if (title.current !== saved.title) router.refresh();
    title.current = saved.title;
  };
  const autosave = useAutosave({
    quizId,
    start: server,
    copy,
    unfinished: questions.some((question) => lacksOf(question).length > 0),
    halted: stale !== null,
    onSaved,
    onStale: setStale,
  });
  useUndoKeys(undo, redo);
  useFlushBeforeForms(autosave.state === 'saving', autosave.flush);

  const openAt = questions.findIndex(({ id }) => id === openId);
  const opened = questions[openAt];
  const open = opened ? { question: opened, number: openAt + 1 } : null;

  function openCard(id: string, isOpen: boolean): void {
    setOpenId(isOpen ? id : null);
    settle();
    focusNext(isOpen ? `stem-${id}` : `edit-${id}`);
  }

  function move(question: Question, to: number, focus: string): void {
    if (to < 0 || to >= questions.length) return;
    change({ type: 'move', id: question.id, to });
    focusNext(focus);
    announce(fillTemplate(words.moved, { number: to + 1 }));
  }

  function drop(question: Question, at: number): void {
    change({ type: 'drop', id: question.id });
    const next = questions[at + 1] ?? questions[at - 1];
    focusNext(next ? `card-${next.id}` : 'editor-heading');
    announce(words.droppedNow);
  }

  /** After the question that is proved before it in the article. */
  function placeOf({ evidence }: Question): number {
    const start = evidence[0]?.start;
    if (start === undefined) return questions.length;
    const after = questions.findLastIndex((each) => (each.evidence[0]?.start ?? Infinity) <= start);
    return after + 1;
  }

  function take(question: Question): void {
    const at = placeOf(question);
    change({ type: 'take', id: question.id, at });
    arrived(question, at, `card-${question.id}`);
  }

  function write(kind: QuestionKind, evidence: Quote[]): void {
    const id = `own-${crypto.randomUUID().slice(0, 8)}`;
    const question = blankQuestion(kind, { id, evidence });
    const at = placeOf(question);
    change({ type: 'add', question, at });
    setOpenId(id);
    arrived(question, at, `stem-${id}`);
  }

  function arrived(question: Question, at: number, focus: string): void {
    pick(null);
    setArticleOpen(false);
    focusNext(focus);
    pointing.atQuestion(question.id);
    announce(fillTemplate(words.added, { number: at + 1 }));
  }

  const showArticle = useCallback(
    (show: boolean) => {
      setArticleOpen(show);
      focusNext(show ? 'article-pane' : 'show-article');
    },
    [focusNext],
  );

  const tools: EditorTools = {
    words,
    article,
    change,
    settle,
    findingsOf: findings.of,
    picked,
    pick,
    focusNext,
    announce,
  };
  return (
    <EditorContext value={tools}>
      <div className="editor" ref={root}>
        <EditorHead copy={copy} />
        {stale && (
          <StaleNotice
            words={words}
            lost={lostChanges(copy, stale, words)}
            onLoad={() => {
              autosave.discard();
              window.location.reload();
            }}
          />
        )}
        <EditBar
          words={words}
          state={autosave.state}
          canUndo={history.past.length > 0}
          canRedo={history.future.length > 0}
          onUndo={undo}
          onRedo={redo}
          tryHref={`/teach/${quizId}/try`}
          onTry={autosave.flush}
          articleOpen={articleOpen}
          onArticle={() => showArticle(!articleOpen)}
        />
        <p className="unseen" role="status">
          {said}
        </p>
        <div className="sides">
          <div>
            <ol className="questions" aria-label={words.list}>
              {questions.map((question, at) => (
                <QuestionCard
                  key={question.id}
                  question={question}
                  number={at + 1}
                  count={questions.length}
                  open={question.id === openId}
                  onOpen={(isOpen) => openCard(question.id, isOpen)}
                  onPoint={() => pointing.atQuestion(question.id)}
                  onMove={(to, focus) => move(question, to, focus)}
                  onDrop={() => drop(question, at)}
                />
              ))}
            </ol>
            <Drawers copy={copy} start={first} onTake={take} onWrite={(kind) => write(kind, [])} />
          </div>
          <aside
            id="article-pane"
            className={articleOpen ? 'article-pane shown' : 'article-pane'}
            aria-label={words.article}
            tabIndex={-1}
            ref={pane}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && articleOpen) showArticle(false);
            }}
          >
            <button type="button" className="tool only-narrow" onClick={() => showArticle(false)}>
              {words.hideArticle}
            </button>
            <ArticlePane
              article={article}
              questions={questions}
              toQuestion={words.toQuestion}
              language={words.content}
              picked={picked}
              onPick={pick}
              onPoint={pointing.atQuote}
            />
            <SentencePanel
              spares={copy.spares}
              open={open}
              onProof={() => {
                if (!open || !picked) return;
                change({ type: 'change', question: withProof(open.question, picked) });
                pick(null);
              }}
              onTake={take}
              onWrite={(kind) => write(kind, picked ? [picked] : [])}
            />
          </aside>
        </div>
      </div>
    </EditorContext>
  );
}
