// "countries such as Afghanistan and Pakistan": what stands in one list with the key is right as well.

const ITEM_WORDS = 4;
const MARK = /(?:,|;|\band\b|\bor\b|&|\bas well as\b|\bboth\b)/i;
/** What an item may begin with. */
const LEAD =
  /^(?:the|an?|in|to|from|of|for|with|by|at|on|also|both|about|some|his|her|its|their)$/i;

/** Do key and option stand in one list of the quote, with nothing but short items between them? */
export function listedTogether(quote: string, key: string, option: string): boolean {
  const [lower, first, second] = [quote.toLowerCase(), bare(key), bare(option)];
  if (first.length < 2 || second.length < 2) return false;
  const at = find(lower, first);
  const other = find(lower, second);
  if (at < 0 || other < 0) return false;
  const between =
    at < other ? quote.slice(at + first.length, other) : quote.slice(other + second.length, at);
  return isListGap(between);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:in |to |from |by |at |on )?(?:the |an? )?/, '')
    .replace(/[.]$/, '');
}

/** Place of a whole word or phrase. */
function find(lower: string, phrase: string): number {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    const around = lower.charAt(at - 1) + lower.charAt(at + phrase.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

function isListGap(between: string): boolean {
  if (between.length > 120 || !MARK.test(between)) return false;
  const items = between.split(new RegExp(MARK, 'gi')).map((item) => item.trim());
  const [head = '', ...rest] = items;
  const tail = rest.at(-1) ?? '';
  if (head !== '' && !/^\(.*\)$|^['’]s?$/.test(head)) return false;
  return (
    tail.split(/\s+/).every((word) => word === '' || LEAD.test(word)) &&
    rest.slice(0, -1).every((item) => item.split(/\s+/).length <= ITEM_WORDS)
  );
}
