// What a component needs of the translator: a key of the catalogue and values, to words.
import type catalogue from '#content/messages/en.json';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

export type MessageKey = Leaves<typeof catalogue>;

export type Translate = {
  (key: MessageKey, values?: Record<string, string | number>): string;
  has(key: MessageKey): boolean;
};
