import { builder } from './builder.ts';
import type { ErrorCode } from './errors.ts';

const codes: Record<ErrorCode, { description: string }> = {
  NOT_FOUND: { description: 'It is not there, or the caller may not see it: the same answer.' },
  FORBIDDEN: { description: 'The caller may see it and may not do this to it.' },
  NOT_AN_APPROVER: {
    description: "The caller has no open assignment in the request's active step.",
  },
  OWN_REQUEST: {
    description: 'The caller created the request, or it is on their behalf: others decide.',
  },
  ALREADY_DECIDED: {
    description:
      'The caller has decided in this step, or someone else has for their group; a decision is final.',
  },
  TICKET_NOT_OPEN: { description: 'The ticket is solved or closed. Reopen it first.' },
  ILLEGAL_TRANSITION: { description: 'A ticket cannot go from its status to that one.' },
  INVALID_INPUT: { description: 'Some of the input is not right; `fields` says what and why.' },
  ALREADY_RESOLVED: { description: 'The request is approved, denied, withdrawn or expired.' },
  STALE_REVISION: { description: 'The request has changed since the revision that was expected.' },
  LAST_ADMINISTRATOR: {
    description: 'Somebody has to be left who administers: make another an administrator first.',
  },
  STILL_PENDING: { description: 'The request is pending: change or withdraw it instead.' },
  PENDING_APPROVALS: { description: 'Pending approval requests keep the ticket open.' },
  IDEMPOTENCY_CONFLICT: {
    description: 'The idempotency key was used before, with another input.',
  },
};

export const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Why something was refused. Stable: switch on it; show `message` to people.',
  values: codes,
});
