// Lines that stand in pages beside the article: invitations to read on, to share, to subscribe, to accept cookies,
// credits of pictures. In doubt a line stays: a teacher can delete it, but not bring it back.

/** Longer lines are text whatever they begin with. */
const LONGEST = 200;

/** The whole line. */
const WHOLE =
  /^(?:advertisements?|ad|sponsored(?: content)?|promoted|share(?: this(?: article| story| page| post)?)?|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|e-?mail(?: this)?|print(?: this)?(?: article| page)?|save(?: article)?|copy link|link copied!?|copied!?|bookmark|(?:leave a )?comments?(?: \(\d+\))?|\d+ comments?|follow|subscribe(?: now)?|sign (?:in|up)|log in|register|menu|search|close|skip (?:to|advert).{0,40}|(?:go )?back to top|read (?:more|next|on)|show more|load more|view (?:more|all|gallery)|see (?:more|all)|more(?: stories| news)?|related(?: (?:articles?|stories|topics|news|content|links|posts))?|more on this (?:story|topic)|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) also like|up next|editor[’']s picks?|listen(?: to this article)?|watch(?: now)?|play(?: video)?|getty images?|reuters|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|settings)|cookie (?:settings|policy|preferences)|privacy policy|terms of (?:use|service)|\d+ min(?:ute)?s?(?: read)?|(?:updated |published )?\d+ (?:minutes?|hours?|days?) ago)[.:!]?$/i;
/** The beginning of a line that has no stop at its end, or a colon after it. */
const OPENING =
  /^(?:read more|read also|also read|read next|see also|see more|find out more|learn more|related|more on this|watch|listen|recommended|don[’']t miss|in pictures|in case you missed it|share (?:this|on|via)|follow .{1,40} on|image source|image caption|image credit|photo credit|photo by)\b/i;
/** Only with a colon after it. */
const LABEL =
  /^(?:photographs?|photos?|pictures?|images?|credits?|source|copyright|tags?|topics?|filed under) ?:/i;
/** Wherever the line goes on. */
const SURE =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|by (?:continuing|using this (?:web)?site)|this (?:video|content) (?:can not|cannot|is not)|(?:sign up|subscribe) (?:to|for) (?:our|the|get|receive)|get (?:our|the) .{0,40}newsletter|follow us on|(?:the )?(?:story|article) continues|(?:©|copyright (?:©|\d{4}))|all rights reserved|click here to|enjoying this|thank you for (?:reading|subscribing)|support our journalism)/i;

const CREDIT =
  /^(?:(?:photo|photograph|picture|image|illustration)(?:graph)?s?(?: credit)?(?::| by )|image source|image caption|file photo|[^.!?]{1,80}\/(?:getty|afp|ap|reuters|shutterstock|alamy|pa)\b)/i;

/** @returns the blocks that may be of the article, as they were, in order */
export function dropFurniture<Block extends { text: string }>(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ text }) => !isFurniture(text.replaceAll('\n', ' ').trim()));
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (WHOLE.test(line) || SURE.test(line) || !/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length <= 120 && (CREDIT.test(line) || LABEL.test(line))) return true;
  const opening = OPENING.exec(line)?.[0];
  if (opening === undefined) return false;
  return line.startsWith(':', opening.length) || (!/[.!?…]["”’)]*$/.test(line) && isTeaser(line));
}

/** "Share this story on Mastodon" is an invitation; "Source" and "Photograph" may head a section of the text. */
const isTeaser = (line: string): boolean => line.split(' ').length > 2;
