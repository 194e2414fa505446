// Does a text have a word that can be its verb? Without a parser, by endings and a list.

const REGULAR =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|should)\b|\p{L}{2,}(?:ed|s|es)\b/iu;
const IRREGULAR =
  /\b(?:over|under|out|up|with|fore|mis|re|un)?(?:won|led|built|found|made|wrote|gave|took|saw|sold|sent|held|began|became|brought|bought|came|drew|flew|grew|hid|kept|knew|left|lost|met|paid|ran|said|sang|set|shot|spoke|spent|stole|taught|thought|threw|told|stood|went|wore|hit|put|cut|let|cost|spread|fell|beat|swam|rose|broke|chose|drove|rode|caught|fought|sought|dug|shook|bore|lay|laid|sank|drank|rang|ate|got|felt|slept|dealt|meant|read|shone|struck|swore|tore|woke|wove|wound|bound|bred|bent|lent|burnt|learnt|dreamt|share|belong|mean|contain|include)\b/i;

/** The first word, which asks or is the subject, is left aside. */
export function hasVerbWord(text: string): boolean {
  return REGULAR.test(text.replace(/^\S+/, '')) || IRREGULAR.test(text);
}
