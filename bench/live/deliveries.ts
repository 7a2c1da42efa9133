import type { Card } from './operations.ts';
import type { Message, OnText, Subscriber } from './subscriber.ts';

/** What came of one event. */
export interface Heard {
  /** When each delivery arrived, in the order in which they did. */
  readonly times: readonly number[];
  readonly missing: number;
  /** Deliveries that nobody was to get. */
  readonly stray: number;
  /** Those whose data was not what it should be. */
  readonly wrong: number;
  readonly card: Card | null;
}

export interface Deliveries {
  readonly onText: OnText;
  readonly onMessage: (who: Subscriber, message: Message) => void;
  /** Begins an event that these are to hear, and resolves when they all have or time is up. */
  readonly expect: (indexes: readonly number[], isRight: (card: Card) => boolean) => Promise<Heard>;
}

/** Nobody waits longer for one event. */
const patience = 90_000;

/**
 * Takes the time of every delivery and checks it: the first of an event is parsed and compared with
 * what it should be; each of the others must be the same bytes but for its operation's id.
 *
 * @param sharedIds the server sends all of them one id, which is nobody's own
 */
export function createDeliveries(sharedIds: boolean): Deliveries {
  const waitsFor = new Set<number>();
  let times: number[] = [];
  let stray = 0;
  let wrong = 0;
  let first: { text: Buffer; idAt: number } | null = null;
  let card: Card | null = null;
  let isRight: (card: Card) => boolean = () => false;
  let finish: (() => void) | undefined;

  const arrived = (index: number, at: number) => {
    if (!waitsFor.delete(index)) stray += 1;
    else times.push(at);
    if (waitsFor.size === 0) finish?.();
  };

  const isSame = (who: Subscriber, bytes: Buffer, start: number, end: number) => {
    if (!first || end - start !== first.text.length) return false;
    const { text, idAt } = first;
    if (sharedIds) return bytes.compare(text, 0, text.length, start, end) === 0;
    const idEnd = idAt + who.operationId.length;
    return (
      bytes.compare(who.operationId, 0, who.operationId.length, start + idAt, start + idEnd) ===
        0 &&
      bytes.compare(text, 0, idAt, start, start + idAt) === 0 &&
      bytes.compare(text, idEnd, text.length, start + idEnd, end) === 0
    );
  };

  const judge = (who: Subscriber, message: Message, text: Buffer) => {
    const { data, errors } = message.payload as { data?: Record<string, Card>; errors?: unknown };
    const [value] = Object.values(data ?? {});
    const ownId = sharedIds || message.id === who.operationId.toString('latin1');
    if (!value || errors !== undefined || !ownId || !isRight(value)) {
      wrong += 1;
      if (wrong === 1) console.log(`    not as it should be: ${text.toString()}`);
      return;
    }
    card ??= value;
    first ??= { text, idAt: text.indexOf(who.operationId) };
  };

  return {
    onText(who, bytes, start, end) {
      const at = performance.now();
      if (!isSame(who, bytes, start, end)) {
        const text = Buffer.from(bytes.subarray(start, end));
        const message = JSON.parse(text.toString()) as Message;
        if (message.type !== 'next') return false;
        judge(who, message, text);
      }
      arrived(who.index, at);
      return true;
    },
    onMessage(_who, message) {
      // What a server answers to the client's own `complete` is of no interest.
      if (message.type === 'complete') return;
      throw new Error(`The server says: ${JSON.stringify(message)}`);
    },
    async expect(indexes, check) {
      times = [];
      stray = wrong = 0;
      first = card = null;
      isRight = check;
      waitsFor.clear();
      for (const index of indexes) waitsFor.add(index);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        finish = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      finish = undefined;
      const seen = times;
      return {
        times: seen,
        missing: waitsFor.size,
        card,
        // Read when the event is over: what comes too often or too late is counted until then.
        get stray() {
          return stray;
        },
        get wrong() {
          return wrong;
        },
      };
    },
  };
}
