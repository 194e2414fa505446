// The tools that stay in sight: back and forth, whether all is saved, the way to try it, the article on a phone.
import type { EditWords, SaveState } from './edit-words.ts';

export type EditBarProps = {
  words: EditWords;
  state: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  tryHref: string;
  /** Before it is tried: what was typed last is saved. */
  onTry: () => Promise<boolean>;
  articleOpen: boolean;
  onArticle: () => void;
};

export function EditBar(props: EditBarProps) {
  const { words, state, canUndo, canRedo } = props;
  return (
    <div className="edit-bar" role="toolbar" aria-label={words.toolbar}>
      <button
        type="button"
        className="tool"
        aria-disabled={!canUndo || undefined}
        onClick={canUndo ? props.onUndo : undefined}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="tool"
        aria-disabled={!canRedo || undefined}
        onClick={canRedo ? props.onRedo : undefined}
      >
        {words.redo}
      </button>
      <p className={`save-state ${state}`} role="status">
        {words.statuses[state]}
      </p>
      <a
        className="tool"
        href={props.tryHref}
        aria-label={words.tryIt}
        onClick={(event) => {
          if (state !== 'saving' || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void props.onTry().then(() => window.location.assign(props.tryHref));
        }}
      >
        <span className="only-wide">{words.tryIt}</span>
        <span className="only-narrow">{words.tryShort}</span>
      </a>
      <button
        type="button"
        id="show-article"
        className="tool only-narrow"
        aria-expanded={props.articleOpen}
        aria-controls="article-pane"
        onClick={props.onArticle}
      >
        {words.showArticle}
      </button>
    </div>
  );
}
