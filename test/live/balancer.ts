import { createServer, connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** One address before several servers: each connection goes to one of those that are there. */
export interface Balancer {
  readonly url: string;
  /** The servers' addresses now. */
  targets: readonly string[];
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((socket) => {
    open.add(socket);
    const target = balancer.targets[(turn += 1) % balancer.targets.length];
    if (target === undefined) {
      socket.destroy();
      return;
    }
    const { hostname, port } = new URL(target);
    const upstream = connect(Number(port), hostname);
    socket.on('error', () => upstream.destroy());
    socket.on('close', () => {
      open.delete(socket);
      upstream.destroy();
    });
    upstream.on('error', () => socket.destroy());
    upstream.on('close', () => socket.destroy());
    socket.pipe(upstream).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const balancer: Balancer = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    targets: [],
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return balancer;
}
