// No packet leaves: every connect of this process is recorded, and fails or goes to a server of the test.
import net from 'node:net';

export type WatchedConnects = {
  /** Where sockets were to go, as `address:port`. */
  to: string[];
  restore(): void;
};

/** @param through a port of 127.0.0.1 that connects to `port 80` of these addresses are led to */
export function watchConnects(through?: { addresses: string[]; port: number }): WatchedConnects {
  const real = net.Socket.prototype.connect;
  const to: string[] = [];
  net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    const first: unknown = Array.isArray(given[0]) ? given[0][0] : given[0];
    const options = first as net.TcpNetConnectOpts;
    const settle = (address: string) => {
      to.push(`${address}:${options.port}`);
      if (through?.addresses.includes(address) && Number(options.port) === 80) {
        Reflect.apply(real, this, [{ host: '127.0.0.1', port: through.port }]);
      } else this.destroy(new Error('no packet leaves a test'));
    };
    if (options.lookup && !net.isIP(options.host ?? '')) {
      options.lookup(options.host ?? '', { all: false }, (_error, address) =>
        settle(typeof address === 'string' ? address : (address[0]?.address ?? '')),
      );
    } else settle(options.host ?? '');
    return this;
  } as typeof real;
  return {
    to,
    restore() {
      net.Socket.prototype.connect = real;
    },
  };
}
