import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { LiveLimits } from '../config.ts';

/** A peer that answers nothing, or reads nothing, for so long is cut off, in milliseconds. */
const patience = 10_000;
/** So long a peer has to answer a close frame. */
const closingTime = 1_000;

/**
 * One client's socket, and what keeps a bad one from costing more than itself: it may send only so
 * much in a second; while it does not read, nothing is read from it; and what waits for it is bounded.
 */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  readonly #limits: LiveLimits;
  readonly #onReady: () => void;
  #allowance: number;
  #allowedAt = performance.now();
  #isAlive = true;
  #isClosing = false;
  #isFull = false;

  /** @param onReady called when it takes more again after it did not */
  constructor(socket: WebSocket, stream: Duplex, limits: LiveLimits, onReady: () => void) {
    this.#socket = socket;
    this.#stream = stream;
    this.#limits = limits;
    this.#onReady = onReady;
    this.#allowance = burst(limits);
    const hear = () => {
      this.#isAlive = true;
      this.#count();
    };
    socket.on('pong', hear);
    socket.on('ping', hear);
    socket.on('message', hear);
    // A broken connection, or what `ws` itself refuses: it closes with its code, and 'close' follows.
    socket.on('error', () => undefined);
  }

  get isOpen(): boolean {
    return !this.#isClosing && this.#socket.readyState === WebSocket.OPEN;
  }

  /** Whether it takes more: it is open, and has read most of what it was sent. */
  get isReady(): boolean {
    return this.isOpen && !this.#isFull;
  }

  /** A whole frame of the protocol's. */
  write(frame: Buffer): void {
    if (!this.isOpen) return;
    this.#stream.write(frame);
    this.#check();
  }

  /** Sends a message in words. Resolves when it has gone out, so that whoever waits keeps step. */
  send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (!this.isOpen) {
        resolve();
        return;
      }
      this.#socket.send(text, () => {
        resolve();
      });
      this.#check();
    });
  }

  /** Says why and closes; a peer that does not answer is cut off. */
  close(code: number, reason: string): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#socket.close(code, reason);
    setTimeout(() => {
      this.#socket.terminate();
    }, closingTime).unref();
  }

  /** Asks for a sign of life; cuts off a peer that gave none since the last time. */
  beat(): void {
    // One that is closing is asked too: its peer may never answer.
    if (this.#isFull) return;
    if (!this.#isAlive) {
      this.#socket.terminate();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
  }

  /** Where what waits for it has grown over the limit, stops until it has been read. */
  #check(): void {
    const { bufferBytes } = this.#limits;
    // Below its high-water mark a stream does not say when it has been read.
    const most = Math.max(bufferBytes, this.#stream.writableHighWaterMark);
    if (this.#isFull || this.#stream.writableLength <= most) return;
    this.#isFull = true;
    this.#socket.pause();
    let waiting = this.#stream.writableLength;
    const timer = setInterval(() => {
      if (this.#stream.writableLength < waiting) waiting = this.#stream.writableLength;
      else this.close(1013, 'Too slow: connect again and resume from your cursor');
    }, patience);
    timer.unref();
    const end = () => {
      clearInterval(timer);
      this.#stream.off('drain', drained);
      this.#stream.off('close', end);
    };
    const drained = () => {
      end();
      this.#isFull = false;
      this.#isAlive = true;
      this.#socket.resume();
      this.#onReady();
    };
    this.#stream.on('drain', drained);
    this.#stream.on('close', end);
  }

  /** A bucket that fills again with time: bursts are fine, a flood is not. */
  #count(): void {
    const now = performance.now();
    const grown = ((now - this.#allowedAt) / 1_000) * this.#limits.messagesPerSecond;
    this.#allowance = Math.min(burst(this.#limits), this.#allowance + grown) - 1;
    this.#allowedAt = now;
    if (this.#allowance < 0) this.close(1008, 'Too many messages');
  }
}

function burst({ messagesPerSecond }: LiveLimits): number {
  return messagesPerSecond * 4;
}
