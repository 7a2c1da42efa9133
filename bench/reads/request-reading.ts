import type pg from 'pg';
import { parsePublicId, toPublicId } from '../../src/domain/public-id.ts';
import { both } from './both.ts';
import { happened, type Event } from './events.ts';
import {
  dataOf,
  instant,
  question,
  type Named,
  type Nodes,
  type Reading,
  type Subject,
} from './reading.ts';
import { inAssent, inPostgraphile, type AssentStep, type PostgraphileStep } from './steps.ts';

/** One request's page with 50 comments and all that happened, read by whoever made it. */
export const requestReading: Reading = {
  name: 'request',
  title: 'a request with 50 comments and its timeline',
  contenders: (url) =>
    both(
      url,
      {
        ask: ({ request }) => question(postgraphileQuery, { id: request }),
        read: readPostgraphile,
      },
      {
        ask: ({ viewer, request = '' }) =>
          question(assentQuery, { id: toPublicId('ApprovalRequest', request) }, viewer),
        read: readAssent,
      },
    ),
  subjects: findBusy,
};

async function findBusy(client: pg.Client): Promise<Subject[]> {
  const { rows } = await client.query<Subject>(`
    SELECT r.id::text AS request, r."createdById"::text AS viewer
      FROM "ApprovalRequest" r JOIN "User" u ON u.id = r."createdById"
     WHERE u.active AND r.id IN (SELECT "requestId" FROM "Comment"
                                  GROUP BY "requestId" HAVING count(*) = 50)
     ORDER BY md5(r.id::text)`);
  return rows;
}

const assentQuery = `query Request($id: ID!) {
  approvalRequest(id: $id) {
    id subject message status revision createdAt
    createdBy { name } onBehalfOf { name }
    ticketSummary { number subject requesterName }
    ${inAssent.steps}
    comments(first: 50) { nodes { body createdAt author { name } } }
    timeline(first: 100) { nodes { type occurredAt note actor { name } } }
  }
}`;

const postgraphileQuery = `query Request($id: UUID!) {
  approvalRequest: approvalRequestByRowId(rowId: $id) {
    rowId subject message status revision createdAt
    createdBy: userByCreatedById { name } onBehalfOf: userByOnBehalfOfId { name }
    ticket: ticketByTicketId { number subject requester: userByRequesterId { name } }
    ${inPostgraphile.steps}
    comments: commentsByRequestId(first: 50, orderBy: PRIMARY_KEY_ASC) {
      nodes { body createdAt author: userByAuthorId { name } }
    }
    timeline: requestEventsByRequestId(first: 100, orderBy: PRIMARY_KEY_ASC) {
      nodes { type occurredAt data actor: userByActorId { name } }
    }
  }
}`;

interface Row {
  readonly createdAt: string;
  readonly createdBy: Named;
  readonly onBehalfOf: Named;
  readonly comments: Nodes<{
    readonly body: string;
    readonly createdAt: string;
    readonly author: Named;
  }>;
}

function readAssent(answer: string): unknown {
  const { id, ticketSummary, steps, timeline, ...row } = (
    dataOf(answer) as {
      approvalRequest: Row & {
        id: string;
        ticketSummary: object;
        steps: AssentStep[];
        timeline: Nodes<Event & { note: string | null }>;
      };
    }
  ).approvalRequest;
  return {
    ...alike(row),
    id: parsePublicId(id)?.uuid,
    ticket: ticketSummary,
    steps: inAssent.read(steps),
    timeline: timeline.nodes.map((event) => ({ ...happened(event), note: event.note })),
  };
}

function readPostgraphile(answer: string): unknown {
  const { rowId, ticket, steps, timeline, ...row } = (
    dataOf(answer) as {
      approvalRequest: Row & {
        rowId: string;
        ticket: { number: number; subject: string; requester: Named };
        steps: Nodes<PostgraphileStep>;
        timeline: Nodes<Event & { data: { note?: string; reason?: string } }>;
      };
    }
  ).approvalRequest;
  const { requester, ...summary } = ticket;
  return {
    ...alike(row),
    id: rowId,
    ticket: { ...summary, requesterName: requester.name },
    steps: inPostgraphile.read(steps),
    timeline: timeline.nodes.map(({ data, ...event }) => ({
      ...happened(event),
      note: data.note ?? data.reason ?? null,
    })),
  };
}

function alike({ createdAt, createdBy, onBehalfOf, comments, ...row }: Row) {
  return {
    ...row,
    createdAt: instant(createdAt),
    createdBy: createdBy.name,
    onBehalfOf: onBehalfOf.name,
    comments: comments.nodes.map(({ body, createdAt: at, author }) => ({
      body,
      createdAt: instant(at),
      author: author.name,
    })),
  };
}
