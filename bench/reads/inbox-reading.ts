import { parsePublicId } from '../../src/domain/public-id.ts';
import type { ServerProcess } from '../runner/process.ts';
import { bothAndCold } from './both.ts';
import { assentQuery, plainQuery, postgraphileQuery, type Inbox } from './inbox.ts';
import { findViewers } from './inbox-sql.ts';
import {
  dataOf,
  instant,
  question,
  type Contender,
  type Named,
  type Nodes,
  type Reading,
} from './reading.ts';
import { startOther } from './servers.ts';

/** The first page of somebody's inbox, as everybody's client shows it. */
export const inboxReading: Reading = {
  name: 'inbox',
  title: 'the inbox',
  contenders: (url) => [
    plain('floor: node:http, one statement', () => startOther('floor', url)),
    plain('mercurius + JIT, one statement', () => startOther('mercurius', url, 'one')),
    plain('mercurius + JIT, loaders', () => startOther('mercurius', url, 'loaders')),
    ...bothAndCold(
      url,
      {
        ask: ({ viewer }) => question(postgraphileQuery, { viewer }),
        read: readPostgraphile,
      },
      {
        ask: ({ viewer }) => question(assentQuery, {}, viewer),
        read: readAssent,
      },
    ),
  ],
  subjects: findViewers,
};

function plain(name: string, start: () => Promise<ServerProcess>): Contender {
  return {
    ...{ name, start },
    ask: ({ viewer }) => question(plainQuery, { viewer }),
    read: (answer) => (dataOf(answer) as { inbox: Inbox }).inbox,
  };
}

/** What the answers of PostGraphile and Assent name alike. */
interface Row {
  readonly subject: string;
  readonly message: string;
  readonly createdAt: string;
  readonly createdBy: Named;
  readonly comments: Nodes<{ readonly body: string; readonly author: Named }>;
}

function readPostgraphile(answer: string): Inbox {
  type Ticket = { number: number; subject: string; requester: Named };
  const { inbox } = dataOf(answer) as {
    inbox: Nodes<Row & { rowId: string; ticket: Ticket }> & { totalCount: number };
  };
  return {
    total: inbox.totalCount,
    requests: inbox.nodes.map(({ rowId, ticket, ...row }) => ({
      id: rowId,
      ...alike(row),
      ticket: { ...ticket, requester: ticket.requester.name },
    })),
  };
}

function readAssent(answer: string): Inbox {
  type Summary = { number: number; subject: string; requesterName: string };
  const { inbox } = (
    dataOf(answer) as {
      viewer: {
        inbox: Nodes<Row & { id: string; ticketSummary: Summary }> & { totalCount: number };
      };
    }
  ).viewer;
  return {
    total: inbox.totalCount,
    requests: inbox.nodes.map(({ id, ticketSummary, ...row }) => ({
      id: parsePublicId(id)?.uuid ?? id,
      ...alike(row),
      ticket: {
        number: ticketSummary.number,
        subject: ticketSummary.subject,
        requester: ticketSummary.requesterName,
      },
    })),
  };
}

function alike({ subject, message, createdAt, createdBy, comments }: Row) {
  return {
    ...{ subject, message },
    createdAt: instant(createdAt),
    createdBy: createdBy.name,
    comments: comments.nodes.map(({ body, author }) => ({ author: author.name, body })),
  };
}
