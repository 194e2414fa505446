// Another tab was first: what is lost by loading its state, and a copy of it to keep.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { EditWords } from './edit-words.ts';

export type StaleNoticeProps = {
  words: EditWords;
  lost: readonly string[];
  onLoad: () => void;
};

export function StaleNotice({ words, lost, onLoad }: StaleNoticeProps) {
  return (
    <div className="message stale" role="alert" id="stale" tabIndex={-1}>
      <h2>{words.staleHeading}</h2>
      <p>{lost.length > 0 ? words.staleLead : words.staleNothing}</p>
      <ul>
        {lost.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={onLoad}>
          {words.staleLoad}
        </button>
        {lost.length > 0 && (
          <CopyButton
            text={lost.join('\n\n')}
            words={{ copy: words.staleCopy, copied: words.copied }}
          />
        )}
      </div>
    </div>
  );
}
