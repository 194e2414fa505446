// The address of a list of quizzes.

export type DeskView = {
  /** '' for none. */
  search: string;
  show: 'present' | 'archived' | 'all';
  after?: string | undefined;
};

/** Only what differs from the plain list stands in it. */
export function deskPath({ search, show, after }: DeskView): string {
  const query = new URLSearchParams();
  if (search) query.set('search', search);
  if (show !== (search ? 'all' : 'present')) query.set('show', show);
  if (after) query.set('after', after);
  const text = query.toString();
  return text ? `/teach?${text}` : '/teach';
}
