import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that writes down who knocks: the only way to see that nobody does. */
export class Listener {
  readonly #server: Server;
  #connections = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', () => (this.#connections += 1));
  }

  static async start(): Promise<Listener> {
    const server = createServer((_request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Listener(server);
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get connections(): number {
    return this.#connections;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }
}
