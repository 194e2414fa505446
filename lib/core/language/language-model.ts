// The trained model as data: named sections of one file, each read by the part that owns it.

/** Section name -> bytes, e.g. `tagger`, `parser`, `entities`, `clusters`, `vectors`. */
export type LanguageModel = { readonly sections: ReadonlyMap<string, Uint8Array> };
