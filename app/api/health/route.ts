import { checkHealth } from '#lib/use-cases/check-health.ts';
import { deps } from '#lib/wiring.ts';
import { handle, reply } from '../handle.ts';

export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    await checkHealth(deps());
    return reply({ store: 'ok' });
  });
}
