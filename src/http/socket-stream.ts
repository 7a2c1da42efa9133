import type { GraphQLError } from 'graphql';
import type { Answer } from '../live/answer.ts';
import type { Followed } from '../live/live.ts';
import type { Outlet } from '../live/member.ts';
import { nextFrame } from './frame.ts';
import type { LiveSocket } from './live-socket.ts';

/**
 * A subscription on a socket. Its answers go to the socket directly, as frames that are shared with
 * everybody who is told the same; graphql-ws iterates over this only to learn of the end.
 */
export class SocketStream implements AsyncGenerator<never, void>, Outlet {
  readonly showsPresence = true;
  readonly #socket: LiveSocket;
  readonly #id: string;
  readonly #onEnd: () => void;
  #followed: Followed | undefined;
  #hasEnded = false;
  #error: GraphQLError | undefined;
  #wait:
    | { resolve: (end: IteratorResult<never, void>) => void; reject: (error: Error) => void }
    | undefined;

  /** @param id the operation's id on the socket */
  constructor(socket: LiveSocket, id: string, onEnd: () => void) {
    this.#socket = socket;
    this.#id = JSON.stringify(id);
    this.#onEnd = onEnd;
  }

  follow(followed: Followed): void {
    this.#followed = followed;
    if (this.#hasEnded) followed.leave();
  }

  get isShown(): boolean {
    return this.#followed?.isShown === true;
  }

  get isReady(): boolean {
    return this.#socket.isReady;
  }

  tell(answer: Answer): void {
    this.#socket.write(nextFrame(answer, this.#id));
  }

  /** The socket takes answers again. */
  resume(): void {
    this.#followed?.resume();
  }

  end([error]: readonly GraphQLError[]): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#followed?.leave();
    this.#onEnd();
    if (this.#wait && error) this.#wait.reject(error);
    else if (this.#wait) this.#wait.resolve({ done: true, value: undefined });
    else this.#error = error;
  }

  next(): Promise<IteratorResult<never, void>> {
    if (this.#error) return Promise.reject(this.#error);
    if (this.#hasEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#wait = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<never, void>> {
    this.end([]);
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<IteratorResult<never, void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
