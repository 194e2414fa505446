// The query of the list of a desk, the same for its page and for the API.
import { z } from 'zod';

export const deskQuerySchema = z.object({
  /** Words that titles must hold. */
  search: z.string().trim().max(200).optional(),
  /** Without it: all where something is searched for, else what is not archived. */
  show: z.enum(['present', 'archived', 'all']).optional(),
  /** `next` of the page before. */
  after: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

export type DeskQuery = { search: string; show: 'present' | 'archived' | 'all'; after?: string };

export function fillDeskQuery(query: z.infer<typeof deskQuerySchema>): DeskQuery {
  const { search = '', after, show = search ? 'all' : 'present' } = query;
  return { search, show, ...(after && { after }) };
}

/** For a page: what does not fit is left out. */
export function readDeskQuery(query: Record<string, unknown>): DeskQuery {
  const { search, show, after } = deskQuerySchema.shape;
  return fillDeskQuery({
    search: search.catch(undefined).parse(query.search),
    show: show.catch(undefined).parse(query.show),
    after: after.catch(undefined).parse(query.after),
  });
}

/** The path that a form of the list came from, with what became of it; the plain list where it is none. */
export function backToDesk(from: string, said: string): string {
  const url = /^\/teach(\?[\w%=&.+~*-]*)?$/.test(from) ? from : '/teach';
  return `${url}${url.includes('?') ? '&' : '?'}said=${said}`;
}
