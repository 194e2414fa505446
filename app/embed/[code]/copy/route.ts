import { GET as copy } from '../../../q/[code]/copy/route.ts';

type Context = { params: Promise<{ code: string }> };

/** The same as at /q/[code], which sees by the address where it was asked for. */
export function GET(request: Request, context: Context): Promise<Response> {
  return copy(request, context);
}
