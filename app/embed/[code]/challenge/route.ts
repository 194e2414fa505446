import { POST as challenge } from '../../../q/[code]/challenge/route.ts';

type Context = { params: Promise<{ code: string }> };

/** The same form as at /q/[code], which sees by the address where it was sent from. */
export function POST(request: Request, context: Context): Promise<Response> {
  return challenge(request, context);
}
