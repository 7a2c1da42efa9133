/** Carries short messages between the servers of one database. A lost one must cost only time. */
export interface Bus {
  /** Nobody waits for it, and nothing comes back to whoever said it. */
  publish(channel: string, message: string): void;
  /**
   * @param onReady called once messages come, and again whenever they have begun to come again
   * @returns a function that stops it
   */
  subscribe(
    channel: string,
    onMessage: (message: string) => void,
    onReady?: () => void,
  ): () => void;
  /** Whether messages come and go at this moment. */
  readonly isConnected: boolean;
  close(): Promise<void>;
}
