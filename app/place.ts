// Where a student takes a quiz: in a tab of its own (/q), or in a frame on another site's page (/embed).

export type Place = 'tab' | 'frame';

/** The forms of both places are served by the same handlers; the address tells which it was. */
export function placeOf(request: Request): Place {
  return new URL(request.url).pathname.startsWith('/embed/') ? 'frame' : 'tab';
}

/** The path of the quiz's page. `code`: as it stands in an address or as it was typed. */
export function homeOf(place: Place, code: string): string {
  return `${place === 'frame' ? '/embed' : '/q'}/${encodeURIComponent(code)}`;
}
