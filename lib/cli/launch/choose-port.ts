// The port to serve on: PORT, else 3000.
import { createServer } from 'node:net';

export type Port = { type: 'free'; port: number } | { type: 'taken' | 'invalid'; sentence: string };

/** `wanted`: the PORT variable, if set. A taken or senseless port comes back with one sentence. */
export async function choosePort(wanted: string | undefined): Promise<Port> {
  const port = wanted === undefined || wanted === '' ? 3000 : Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return { type: 'invalid', sentence: `PORT=${wanted} is no port: give a number, 1 to 65535.` };
  }
  if (await isFree(port)) return { type: 'free', port };
  const other = port === 3000 ? 3001 : port < 65_535 ? port + 1 : 3000;
  return {
    type: 'taken',
    sentence: `Port ${port} is in use by another program: choose one with PORT=, as in PORT=${other} npm start`,
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
