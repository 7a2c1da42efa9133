// As much of Fastify and mercurius as server/mercurius.ts uses. They are installed in bench/ by its
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
