import type { Card } from '../operations.ts';
import type { ServerProcess } from '../../runner/process.ts';

/** A server that is compared. */
export interface Contender {
  readonly name: string;
  /** It sends everyone the same bytes, with an operation's id that is nobody's own. */
  readonly sharedIds: boolean;
  start(): Promise<Started>;
}

export interface Started {
  readonly server: ServerProcess;
  /** The request that all hear of, and what they are to be told of it but for its revision. */
  readonly requestId: string;
  readonly card: Card;
  /** The ways in which it may do the same work. */
  readonly ways: readonly Way[];
}

/** How a contender makes an event. Each resolves when the server has answered. */
export interface Way {
  /** As it stands in the tables. */
  readonly label: string;
  /** Changes the one request. */
  update(): Promise<void>;
  /** Gives the person with this number a request to answer; resolves to its UUID. */
  assign(person: number): Promise<string>;
}
