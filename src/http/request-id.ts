import { randomUUID } from 'node:crypto';

/** A new id for a request; it is in the response's `x-request-id`, in errors and in the log. */
export function newRequestId(): string {
  return randomUUID();
}

/** The caller's own id for the request, where it is a harmless one, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : newRequestId();
}
