import { reply } from '../handle.ts';
import { openApiDocument } from '../openapi.ts';

export function GET(): Response {
  return reply(openApiDocument());
}
