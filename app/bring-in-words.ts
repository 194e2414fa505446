import type { BringInWords } from '#components/home/article-words.ts';
import type { Translate } from '#components/ui/translate.ts';

/** The words for a link and a file. Those with a value in them keep its place. */
export function bringInWords(t: Translate): BringInWords {
  return {
    ways: t('bringIn.ways'),
    link: t('bringIn.link'),
    linkHint: t('bringIn.linkHint'),
    fetch: t('bringIn.fetch'),
    fetching: t('bringIn.fetching'),
    file: t('bringIn.file'),
    fileHint: t('bringIn.fileHint'),
    fileDrop: t('bringIn.fileDrop'),
    read: t('bringIn.read'),
    reading: t('bringIn.reading'),
    still: t('bringIn.still'),
    cancel: t('bringIn.cancel'),
    cancelled: t('bringIn.cancelled'),
    drop: t('bringIn.drop'),
    heading: t('bringIn.heading'),
    unchanged: t('bringIn.unchanged'),
    broughtHeading: t('bringIn.broughtHeading'),
    brought: t('bringIn.brought', { words: '{words}' }),
    putBack: t('bringIn.putBack'),
    onlyAddress: t('bringIn.onlyAddress'),
    noLink: t('bringIn.noLink'),
    noFile: t('bringIn.noFile'),
    unanswered: t('bringIn.unanswered'),
    thin: t('bringIn.thin'),
    long: t('bringIn.long'),
    tooLarge: t('bringIn.too-large'),
  };
}
