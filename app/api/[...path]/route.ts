// Any other address under /api: not there, said as the API says it.
import { problem } from '../problem.ts';

function notFound(): Response {
  return problem('not-found');
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
