import { builder } from './builder.ts';
import { ErrorCodeEnum } from './error-code.ts';
import {
  AlreadyResolvedError,
  ForbiddenError,
  IdempotencyConflictError,
  InvalidInputError,
  NotFoundError,
  PendingApprovalsError,
  type RefusedError,
  StaleRevisionError,
} from './errors.ts';
import type { FieldIssue } from '../domain/refusals.ts';
import { ApprovalRequest } from './approval-request.ts';
import { requestField } from './request-field.ts';

const ErrorInterface = builder.interfaceRef<RefusedError>('Error').implement({
  description: 'A refusal that a person can cause and mend. Nothing was changed.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCodeEnum,
      description: 'Why, for programs.',
      resolve: ({ code }) => code,
    }),
    message: t.exposeString('message', {
      description: 'Why, and what to do about it, for people. English.',
    }),
  }),
});

export const FieldIssueType = builder.objectRef<FieldIssue>('FieldIssue').implement({
  description: 'One thing wrong with an input.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Where, from inside `input`: `["approverIds", "0"]`.',
      resolve: ({ path }) => [...path],
    }),
    message: t.exposeString('message', { description: 'What to do about it. English.' }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'It is not there, or the caller may not see it: the two look the same.',
  interfaces: [ErrorInterface],
});
builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'The caller may see it and may not do this; `code` says for which reason.',
  interfaces: [ErrorInterface],
});
builder.objectType(IdempotencyConflictError, {
  name: 'IdempotencyConflictError',
  description:
    'The same caller sent the same idempotency key with another input, or in another mutation, within the last 24 hours. Nothing was done.',
  interfaces: [ErrorInterface],
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'Some of the input is not right.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.field({
      type: [FieldIssueType],
      description: 'Everything that is wrong, each with its place.',
      resolve: (error) => [...error.fields],
    }),
  }),
});

builder.objectType(AlreadyResolvedError, {
  name: 'AlreadyResolvedError',
  description: 'The request is settled: somebody else was first, or its time is up.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ approvalRequest: requestField(t, 'The request as it now stands.') }),
});
builder.objectType(StaleRevisionError, {
  name: 'StaleRevisionError',
  description: 'The request has changed since the `expectedRevision`.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ approvalRequest: requestField(t, 'The request as it now stands.') }),
});
builder.objectType(PendingApprovalsError, {
  name: 'PendingApprovalsError',
  description: 'Pending approval requests keep the ticket open.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    approvalRequests: t.prismaField({
      type: [ApprovalRequest],
      description: 'The requests that keep it open, newest first.',
      resolve: (query, error, _args, { prisma }) =>
        prisma.approvalRequest.findMany({
          ...query,
          where: { id: { in: [...error.requestIds] } },
          orderBy: { id: 'desc' },
        }),
    }),
  }),
});
