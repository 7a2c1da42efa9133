import { retryExchange } from '@urql/exchange-retry';
import type { Exchange } from '@urql/core';

/**
 * What the network lost is asked again, longer apart each time. A mutation carries its idempotency
 * key, so it still has one effect.
 */
export const tryAgain = (): Exchange =>
  retryExchange({
    initialDelayMs: 500,
    maxDelayMs: 8_000,
    randomDelay: true,
    maxNumberAttempts: 6,
    retryIf: (error) => error.networkError !== undefined,
  });
