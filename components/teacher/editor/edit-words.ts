// The words of the editor, put together on the server: the browser gets strings and no library.
import type { MessageKey, Translate } from '#components/ui/translate.ts';
import catalogue from '#content/messages/en.json' with { type: 'json' };
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { Lack } from '#lib/core/question/edit/lacks.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import { QUESTION_KINDS, type QuestionKind } from '#lib/core/question/question.ts';
import { keyWords } from '../answer-key.tsx';
import type { KeyWords } from '../key-lines.ts';

type Plain = Exclude<keyof typeof catalogue.edit, 'lacks' | 'statuses'>;
export type SaveState = keyof typeof catalogue.edit.statuses;

/** Templates hold {name} where fill-template puts a value. */
export type EditWords = Record<Plain, string> & {
  lacks: Record<Lack, string>;
  statuses: Record<SaveState, string>;
  kind: Record<QuestionKind, string>;
  severity: Record<Finding['severity'], string>;
  key: KeyWords;
  /** The attributes of what comes from the article: questions, options, quotes. */
  content: TextLanguage;
  blank: string;
  right: string;
  copy: string;
  copied: string;
  /** Where a wrong option comes from, by its code. */
  wrong: Record<string, string>;
};

const HOLES = Object.fromEntries(
  ['number', 'count', 'item', 'kind', 'min', 'max', 'list'].map((name) => [name, `{${name}}`]),
);

export function editWords(t: Translate, content: TextLanguage): EditWords {
  const say = (key: string): string => t(key as MessageKey, HOLES);
  const all = <Name extends string>(at: string, names: readonly Name[]): Record<Name, string> =>
    Object.fromEntries(names.map((name) => [name, say(`${at}.${name}`)])) as Record<Name, string>;
  const { lacks, statuses, ...plain } = catalogue.edit;
  return {
    ...all('edit', keysOf(plain)),
    lacks: all('edit.lacks', keysOf(lacks)),
    statuses: all('edit.statuses', keysOf(statuses)),
    kind: all('kind', QUESTION_KINDS),
    severity: all('severity', ['error', 'warning', 'info']),
    key: keyWords(t),
    content,
    blank: t('take.blank'),
    right: t('teach.right'),
    copy: t('teach.copy'),
    copied: t('teach.copied'),
    wrong: all('wrong', keysOf(catalogue.wrong)),
  };
}

function keysOf<T extends object>(object: T): (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[];
}
