// How a reader wants pages to look: kept in one cookie of their browser and nowhere else.

/** What can be chosen; the first of each is how pages are without a choice. */
export const AIDS = {
  /** Percent. */
  size: ['100', '125', '150', '200'],
  spacing: ['page', 'wide', 'widest'],
  face: ['page', 'dyslexic'],
  /** `page`: as the device asks. */
  contrast: ['page', 'high'],
  motion: ['page', 'none'],
} as const;

export type Aid = keyof typeof AIDS;
/** Only what differs from the page's own. */
export type ReadingAids = { [K in Aid]?: (typeof AIDS)[K][number] };

export const AID_NAMES = Object.keys(AIDS) as Aid[];

/** What was chosen, from the fields of a form or of the cookie. Anything unknown is left out. */
export function readAids(fieldOf: (name: Aid) => unknown): ReadingAids {
  const chosen = AID_NAMES.flatMap((name) => {
    const value = (AIDS[name] as readonly unknown[]).indexOf(fieldOf(name));
    return value > 0 ? [[name, AIDS[name][value]]] : [];
  });
  return Object.fromEntries(chosen);
}

/** `size=150&face=dyslexic`; '' where nothing was chosen. */
export function packAids(aids: ReadingAids): string {
  return new URLSearchParams(aids).toString();
}

export function unpackAids(packed: string): ReadingAids {
  const fields = new URLSearchParams(packed);
  return readAids((name) => fields.get(name));
}

/** The attributes of the page's root that its styles go by: `data-size="150"`. */
export function aidAttributes(aids: ReadingAids): Record<`data-${Aid}`, string | undefined> {
  const attributes = AID_NAMES.map((name) => [`data-${name}`, aids[name]]);
  return Object.fromEntries(attributes) as Record<`data-${Aid}`, string | undefined>;
}
