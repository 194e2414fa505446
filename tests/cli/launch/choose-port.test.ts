import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { choosePort } from '#lib/cli/launch/choose-port.ts';

async function whileTaken<T>(use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address ? address.port : 0);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('the port', () => {
  it('is the one PORT names, where it is free', async () => {
    const port = await whileTaken(async (taken) => taken);
    expect(await choosePort(String(port))).toEqual({ type: 'free', port });
  });

  it('that is taken gives one sentence that names PORT=', async () => {
    const chosen = await whileTaken((port) => choosePort(String(port)));
    expect(chosen).toMatchObject({
      type: 'taken',
      sentence: expect.stringMatching(/in use.*PORT=\d+ npm start$/),
    });
  });

  it.each(['http', '0', '65536', '80.5'])('cannot be %s', async (wanted) => {
    expect(await choosePort(wanted)).toMatchObject({
      type: 'invalid',
      sentence: expect.stringContaining(`PORT=${wanted}`),
    });
  });
});
