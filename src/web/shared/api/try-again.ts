import { retryExchange } from '@urql/exchange-retry';
import type { CombinedError, Exchange, Operation } from '@urql/core';

const network =
  (kind: Operation['kind']) =>
  (error: CombinedError, operation: Operation): boolean =>
    operation.kind === kind && error.networkError !== undefined;

/**
 * What the network lost is asked again, longer apart each time. A page gives up after half a
 * minute and says so. What a person does is sent until it arrives: it carries its idempotency key,
 * so it still has one effect.
 */
export const tryAgain = (): readonly Exchange[] => [
  retryExchange({
    initialDelayMs: 500,
    maxDelayMs: 8_000,
    maxNumberAttempts: 6,
    retryIf: network('query'),
  }),
  retryExchange({
    initialDelayMs: 500,
    maxDelayMs: 4_000,
    maxNumberAttempts: Infinity,
    retryIf: network('mutation'),
  }),
];
