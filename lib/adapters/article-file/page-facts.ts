// What a page says of itself in its head: when it was published, and its own address.
import { articleDateSchema } from '#lib/core/article/article.ts';

const DATE_PLACES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="citation_publication_date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.date"]',
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
];

/** @returns YYYY-MM-DD as the page wrote it, in the zone it wrote it in; '' where it says nothing. */
export function pageDate(document: Document): string {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '')?.[1],
  );
  const marked = DATE_PLACES.map((place) => {
    const element = document.querySelector(place);
    return element?.getAttribute('content') ?? element?.getAttribute('datetime');
  });
  for (const written of [...linked, ...marked]) {
    const date = asDate(written ?? '');
    if (date !== '') return date;
  }
  return '';
}

/** "2023-02-21T09:00:00Z", "2023/02/21", "20230221" */
export function asDate(written: string): string {
  const [, year, month, day] = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  return Number(year) >= 1500 && articleDateSchema.safeParse(date).success ? date : '';
}

/** @returns the address a saved page gives as its own, else the name of its site, else ''. */
export function pageSource(document: Document): string {
  const places = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = places.find((place) => /^https?:\/\/\S+$/.test(place ?? ''));
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return (address ?? site ?? '').trim().slice(0, 500);
}
