import { keepAids } from '../../keep-aids.ts';

export function POST(request: Request): Promise<Response> {
  return keepAids(request, ['/me', '/me/review', '/me/link', '/me/forget']);
}
