import { findDecision, type WhichDecision } from '../db/decision-store.ts';
import { findNames } from '../db/name-store.ts';
import type { AnsweredAs as Capacity } from '../domain/events.ts';
import type { Actor } from '../domain/people.ts';
import { parsePublicId } from '../domain/public-id.ts';
import { claimsOf } from '../record/decision-claims.ts';
import { decisionInRecord } from '../record/decision-in-record.ts';
import type { ReceiptClaims } from '../record/receipt-claims.ts';
import { AnsweredAs, DecisionOutcome } from './approval-step.ts';
import { builder } from './builder.ts';
import { badInput, notConfigured, signedIn, type Context } from './context.ts';

const ReceiptParty = builder.objectRef<ReceiptClaims['decidedBy']>('ReceiptParty').implement({
  description: 'A person or a group that a receipt names.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Theirs, for `node`: a user's or a group's." }),
    name: t.exposeString('name', {
      description: 'What they were called when the receipt was issued.',
    }),
  }),
});

interface IssuedReceipt extends ReceiptClaims {
  readonly jws: string;
  readonly issuedAt: Date;
}

const DecisionReceipt = builder.objectRef<IssuedReceipt>('DecisionReceipt').implement({
  description:
    'A decision, signed by the server. Whoever keeps `jws` can prove the decision to anybody, without the server: with its public keys (`/.well-known/receipt-keys.json`), by `npm run verify-receipt` or any library that checks a JWS. The other fields say what is in it, for showing.',
  fields: (t) => ({
    jws: t.exposeString('jws', {
      description:
        'The receipt itself, to be kept: a compact JWS (algorithm EdDSA, type `assent-receipt+jwt`) that never expires.',
    }),
    issuedAt: t.expose('issuedAt', { type: 'DateTime', description: 'When it was signed.' }),
    requestId: t.exposeID('requestId', { description: "The request's id, for `approvalRequest`." }),
    subject: t.exposeString('subject', {
      description: 'What was asked, as it stood when it was decided.',
    }),
    ticketNumber: t.exposeInt('ticketNumber', {
      description: 'How people call its ticket: #1042.',
    }),
    outcome: t.field({
      type: DecisionOutcome,
      description: 'Yes or no.',
      resolve: ({ decision }) => decision,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the approver said to it.' }),
    decidedBy: t.field({
      type: ReceiptParty,
      description: 'The person who decided.',
      resolve: (receipt) => receipt.decidedBy,
    }),
    forWhom: t.field({
      type: ReceiptParty,
      description: 'Who was asked: the same person, or the person or group they answered for.',
      resolve: (receipt) => receipt.forWhom,
    }),
    answeredAs: t.field({
      type: AnsweredAs,
      description: 'In which capacity they answered.',
      resolve: ({ answeredAs }) => answeredAs as Capacity,
    }),
    decidedAt: t.field({
      type: 'DateTime',
      description: 'When.',
      resolve: ({ decidedAt }) => new Date(decidedAt),
    }),
    eventId: t.exposeID('eventId', { description: "The decision's event in `timeline`." }),
    eventSequence: t.exposeInt('eventSequence', {
      description: "The event's number in the request's record: its `sequence`.",
    }),
    eventHash: t.exposeString('eventHash', {
      description:
        "The event's `hash`. It covers all that happened before, so a record that was rewritten no longer fits the receipt.",
    }),
    previousHash: t.exposeString('previousHash', {
      description: 'The `hash` of the event before it.',
    }),
  }),
});

builder.queryField('approvalRequestReceipt', (t) =>
  t.field({
    type: DecisionReceipt,
    nullable: true,
    description:
      'The signed receipt of a decision, for everyone who may see its request. Null where there is no such decision, or the viewer may not see it. A server without a key to sign with answers with the error code NOT_CONFIGURED.',
    args: {
      id: t.arg.id({
        required: true,
        description:
          "What was decided: an `Assignment.id`, or the id of the decision's event (APPROVED or DENIED) in `timeline`. By its event a decision is found also after an edit has made its step begin anew.",
      }),
    },
    // It reads the request's whole record.
    complexity: 500,
    resolve: (_root, { id }, context) => issue(context, signedIn(context), whichOf(id)),
  }),
);

function whichOf(id: string): WhichDecision {
  const parsed = parsePublicId(id);
  if (parsed?.type === 'RequestEvent') return { eventId: parsed.uuid };
  if (parsed?.type === 'Assignment') return { assignmentId: parsed.uuid };
  throw badInput('`id` is not the id of an assignment or of an event.');
}

async function issue(
  { prisma, parts, receipts }: Context,
  viewer: Actor,
  which: WhichDecision,
): Promise<IssuedReceipt | null> {
  if (!receipts) {
    throw notConfigured(
      'This server has no key to sign receipts with. Its operator sets RECEIPT_PRIVATE_KEY: `openssl genpkey -algorithm ed25519`.',
    );
  }
  const found = await findDecision(prisma, which, viewer);
  if (!found) return null;
  const decided = decisionInRecord(found.requestId, found.events);
  const names = await findNames(prisma, [decided.by, decided.forWhom]);
  const claims = claimsOf(found, decided, (who) => names(who)?.name ?? '');
  const issuedAt = parts.now();
  return { ...claims, issuedAt, jws: await (await receipts).sign(claims, issuedAt) };
}
