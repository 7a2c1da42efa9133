import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Answer } from '../live/answer.ts';
import type { Followed } from '../live/live.ts';
import type { Outlet } from '../live/member.ts';

/**
 * A subscription over server-sent events: what Yoga iterates over to write the response. It holds one
 * answer at the most; the next is read when that one has been taken.
 */
export class ResponseStream implements AsyncIterableIterator<ExecutionResult, void>, Outlet {
  /** Nothing tells whether a response is still read, so whoever follows this way is not shown. */
  readonly showsPresence = false;
  readonly #onEnd: () => void;
  #followed: Followed | undefined;
  #held: ExecutionResult | undefined;
  #hasEnded = false;
  #wait: ((result: IteratorResult<ExecutionResult, void>) => void) | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  follow(followed: Followed): void {
    this.#followed = followed;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get isReady(): boolean {
    return !this.#hasEnded && this.#held === undefined;
  }

  tell({ json }: Answer): void {
    // Yoga writes it, as it writes every response.
    const result = JSON.parse(json) as ExecutionResult;
    if (this.#wait) this.#settle({ done: false, value: result });
    else this.#held = result;
  }

  end(errors: readonly GraphQLError[]): void {
    if (this.#hasEnded) return;
    if (errors.length > 0) {
      if (this.#wait) this.#settle({ done: false, value: { errors } });
      else this.#held = { errors };
    }
    this.#finish();
  }

  next(): Promise<IteratorResult<ExecutionResult, void>> {
    const value = this.#held;
    if (value) {
      this.#held = undefined;
      this.#followed?.resume();
      return Promise.resolve({ done: false, value });
    }
    if (this.#hasEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#wait = resolve;
    });
  }

  return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.#held = undefined;
    this.#finish();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#settle({ done: true, value: undefined });
    this.#onEnd();
  }

  #settle(result: IteratorResult<ExecutionResult, void>): void {
    this.#wait?.(result);
    this.#wait = undefined;
  }
}
