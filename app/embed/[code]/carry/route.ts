import { POST as carry } from '../../../q/[code]/carry/route.ts';

type Context = { params: Promise<{ code: string }> };

/** The same form as at /q/[code], which sees by the address where it was sent from. */
export function POST(request: Request, context: Context): Promise<Response> {
  return carry(request, context);
}
