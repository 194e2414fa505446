// Two ways in beside pasting: a link and a file. Each has a button of its own, so that it works without script.
import { Field } from '#components/ui/field.tsx';
import type { ArticleFormState } from './article-fields.ts';
import type { BringInWords } from './article-words.ts';
import type { Bringing } from './use-bring-in.ts';

export type BringInWaysProps = {
  words: BringInWords;
  state: ArticleFormState;
  bringing: Bringing;
  wasCancelled: boolean;
  onFile: (file: File) => void;
  onCancel: () => void;
};

const ACCEPT =
  '.pdf,.docx,.html,.htm,.md,.markdown,.txt,application/pdf,text/html,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function BringInWays({ words, state, bringing, ...ways }: BringInWaysProps) {
  const { field } = state;
  const isBusy = bringing !== null;
  return (
    <fieldset className="ways">
      <legend>{words.ways}</legend>
      <Field id="url" label={words.link} hint={words.linkHint}>
        <div className="beside wide">
          <input
            id="url"
            name="url"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            maxLength={2000}
            defaultValue={state.url ?? ''}
            aria-invalid={field === 'url' || undefined}
            aria-describedby={field === 'url' ? 'problem url-hint' : 'url-hint'}
          />
          <button
            className="button plain"
            type="submit"
            name="intent"
            value="fetch"
            aria-disabled={isBusy}
          >
            {bringing?.doing === 'fetching' ? words.fetching : words.fetch}
          </button>
        </div>
      </Field>
      <Field
        id="file"
        label={words.file}
        hint={
          <>
            {words.fileHint} <span className="when-script">{words.fileDrop}</span>
          </>
        }
      >
        <div className="beside wide">
          <input
            id="file"
            name="file"
            type="file"
            accept={ACCEPT}
            aria-invalid={field === 'file' || undefined}
            aria-describedby={field === 'file' ? 'problem file-hint' : 'file-hint'}
            onChange={({ currentTarget: { files } }) => files?.[0] && ways.onFile(files[0])}
          />
          <button className="button plain without-script" type="submit" name="intent" value="read">
            {words.read}
          </button>
        </div>
      </Field>
      <div className="progress">
        <p className="note" role="status">
          {bringing && (bringing.isSlow ? words.still : words[bringing.doing])}
          {ways.wasCancelled && !isBusy && words.cancelled}
        </p>
        {isBusy && (
          <button className="button link" type="button" onClick={ways.onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </fieldset>
  );
}
