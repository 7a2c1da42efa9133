import type { Attachment } from '../domain/attachments.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import type { RequestEvent } from '../domain/events.ts';
import type { RequestState } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { parseRequestState, requestStateJson } from './request-state-json.ts';
import type { Statements } from './statements.ts';

/** The event that a mail is about, with who did it; `null`: nobody. */
export interface MailedEvent {
  readonly id: string;
  readonly data: RequestEvent;
  readonly occurredAt: Date;
  readonly actor: string | null;
}

/** What the mails say of a request, and how it stands, to see whether one is still due. People by their names. */
export interface MailedRequest {
  readonly state: RequestState;
  readonly subject: string;
  readonly message: string;
  readonly fields: readonly FilledField[];
  readonly attachments: readonly Attachment[];
  readonly ticket: { readonly number: number; readonly subject: string };
  readonly createdBy: string;
  readonly onBehalfOf: string;
  /** Those that count, in the order in which they were made. */
  readonly decisions: readonly {
    readonly outcome: 'APPROVED' | 'DENIED';
    readonly note: string | null;
    readonly decidedAt: Date;
    readonly decidedBy: string;
  }[];
  /** The latest four, newest first: one more than is shown, since the mail may be about the last one. */
  readonly comments: readonly {
    readonly body: string;
    readonly createdAt: Date;
    readonly author: string;
    readonly eventId: string | null;
  }[];
  /** That it was withdrawn, and what the mail is about. */
  readonly events: readonly MailedEvent[];
}

/**
 * A request as it now stands, in one statement; `null` where there is none.
 *
 * @param eventId what the mail is about, to be among its events; `null`: nothing that happened
 */
export async function findMailedRequest(
  db: Statements,
  id: string,
  eventId: string | null,
): Promise<MailedRequest | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${Prisma.raw(requestStateJson)} AS state, r.subject, r.message, r.fields, r.attachments,
           json_build_object('number', t.number, 'subject', t.subject) AS ticket,
           maker.name AS "createdBy", beneficiary.name AS "onBehalfOf",
           (SELECT coalesce(json_agg(json_build_object('outcome', d.outcome, 'note', d.note,
                     'decidedAt', d."decidedAt", 'decidedBy', u.name) ORDER BY d."decidedAt", d.id), '[]')
              FROM "ApprovalStep" s
              JOIN "Assignment" a ON a."stepId" = s.id
              JOIN "Decision" d ON d."assignmentId" = a.id
              JOIN "User" u ON u.id = d."decidedById"
             WHERE s."requestId" = r.id AND s.current) AS decisions,
           (SELECT coalesce(json_agg(c), '[]') FROM (
              SELECT c.body, c."createdAt", u.name AS author, e.id AS "eventId"
                FROM "Comment" c
                JOIN "User" u ON u.id = c."authorId"
                LEFT JOIN "RequestEvent" e ON e."commentId" = c.id
               WHERE c."requestId" = r.id ORDER BY c.id DESC LIMIT 4) c) AS comments,
           (SELECT coalesce(json_agg(json_build_object('id', e.id, 'data', e.data,
                     'occurredAt', e."occurredAt", 'actor', u.name)), '[]')
              FROM "RequestEvent" e
              LEFT JOIN "User" u ON u.id = e."actorId"
             WHERE e."requestId" = r.id AND (e.type = 'WITHDRAWN' OR e.id = ${eventId}::uuid)) AS events
      FROM "ApprovalRequest" r
      JOIN "Ticket" t ON t.id = r."ticketId"
      JOIN "User" maker ON maker.id = r."createdById"
      JOIN "User" beneficiary ON beneficiary.id = r."onBehalfOfId"
     WHERE r.id = ${id}::uuid`;
  if (!row) return null;
  return {
    ...row,
    state: parseRequestState(row.state),
    decisions: row.decisions.map((one) => ({ ...one, decidedAt: new Date(one.decidedAt) })),
    comments: row.comments.map((one) => ({ ...one, createdAt: new Date(one.createdAt) })),
    events: row.events.map((one) => ({ ...one, occurredAt: new Date(one.occurredAt) })),
  };
}

/** Times are texts in JSON. */
type InJson<Rows extends readonly object[]> = readonly {
  [Name in keyof Rows[number]]: Rows[number][Name] extends Date ? string : Rows[number][Name];
}[];

type Lists = 'decisions' | 'comments' | 'events';

type Row = Omit<MailedRequest, 'state' | Lists> & { readonly state: string } & {
  readonly [Name in Lists]: InJson<MailedRequest[Name]>;
};
