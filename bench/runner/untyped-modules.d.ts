// As much of the contenders as their servers use. They are installed in bench/ by its
// first run only, and the types of the whole repository are checked without that.

declare module 'fastify' {
  import type { Server } from 'node:net';

  export interface App {
    register(plugin: object, options: object): Promise<void>;
    post(path: string, answer: (request: { body: unknown }) => Promise<object>): void;
    listen(options: { port: number; host: string }): Promise<string>;
    readonly server: Server;
    readonly graphql: {
      readonly pubsub: { publish(event: { topic: string; payload: object }): void };
    };
  }
  export function fastify(): App;
}

declare module 'mercurius' {
  const plugin: object;
  export default plugin;
}

declare module 'postgraphile' {
  export function postgraphile(preset: object): {
    createServ(adaptor: unknown): { addTo(server: object): Promise<void> };
  };
}

declare module 'postgraphile/adaptors/pg' {
  export function makePgService(options: object): object;
}

declare module 'postgraphile/grafserv/node' {
  export const grafserv: unknown;
}

declare module 'postgraphile/presets/amber' {
  export const PostGraphileAmberPreset: object;
}
