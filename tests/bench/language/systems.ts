// What is measured: the language core and two libraries, each made when it is asked for.
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { createCompromise } from './compromise-system.ts';
import { asArticle } from './own-system.ts';
import type { ReadingSystem } from './reading.ts';
import { createWink } from './wink-system.ts';

const MAKERS: Readonly<Record<string, () => ReadingSystem>> = {
  ours: () => {
    const language = loadLanguage(readLanguageModelFile());
    return { name: 'ours', read: (text) => language.analyse(asArticle(text)) };
  },
  'wink-nlp': createWink,
  compromise: createCompromise,
};

export const SYSTEMS: readonly string[] = Object.keys(MAKERS);

/** @throws RangeError for a name that is not of SYSTEMS */
export function createSystem(name: string): ReadingSystem {
  const make = MAKERS[name];
  if (!make) throw new RangeError(`no system is called "${name}"`);
  return make();
}
