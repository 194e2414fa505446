// The words of the form for an article. `brought` holds {words}.
export type ArticleFormWords = Record<
  | 'text'
  | 'textHint'
  | 'more'
  | 'moreHint'
  | 'articleTitle'
  | 'articleTitleHint'
  | 'articleDate'
  | 'articleDateHint'
  | 'articleSource'
  | 'articleSourceHint'
  | 'make'
  | 'making'
  | 'heading'
  | 'kept'
  | 'tooLong'
  | 'unreachable',
  string
> & { bringIn: BringInWords };

export type BringInWords = Record<
  | 'ways'
  | 'link'
  | 'linkHint'
  | 'fetch'
  | 'fetching'
  | 'file'
  | 'fileHint'
  | 'fileDrop'
  | 'read'
  | 'reading'
  | 'still'
  | 'cancel'
  | 'cancelled'
  | 'drop'
  | 'heading'
  | 'unchanged'
  | 'broughtHeading'
  | 'brought'
  | 'putBack'
  | 'onlyAddress'
  | 'noLink'
  | 'noFile'
  | 'unanswered'
  | 'thin'
  | 'long'
  | 'tooLarge',
  string
>;
