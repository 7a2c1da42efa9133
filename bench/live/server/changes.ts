import pg from 'pg';

/** A request as the contenders' schema shows it. */
export interface RequestRow {
  readonly id: string;
  readonly subject: string;
  readonly message: string;
  readonly status: string;
  readonly waitingOn: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly onBehalfOf: { readonly id: string; readonly name: string };
}

/** What is asked of `/change`. */
export interface Change {
  readonly requestId: string;
  /** Who alone hears of it; without one, whoever follows the request. */
  readonly userId?: string;
  readonly read: 'each' | 'once';
}

/** What is published. */
export interface Published {
  readonly requestId: string;
  /** Where it was read once for all. */
  readonly row?: RequestRow;
}

// The ids as Assent shows them are made here, so that nothing is left to do for each subscriber.
const select = `
  SELECT 'req_' || replace(r.id::text, '-', '') AS id, r.subject, r.message, r.status, r."waitingOn",
         r.revision, r."createdAt", 'usr_' || replace(c.id::text, '-', '') AS "creatorId",
         c.name AS "creatorName", 'usr_' || replace(b.id::text, '-', '') AS "customerId",
         b.name AS "customerName"
    FROM "ApprovalRequest" r
    JOIN "User" c ON c.id = r."createdById"
    JOIN "User" b ON b.id = r."onBehalfOfId"
   WHERE r.id = $1`;

type Selected = Omit<RequestRow, 'createdAt' | 'createdBy' | 'onBehalfOf'> & {
  readonly createdAt: Date;
  readonly creatorId: string;
  readonly creatorName: string;
  readonly customerId: string;
  readonly customerName: string;
};

/** The row as it is now, by one prepared statement, and a change to it that is committed. */
export function openRequests(databaseUrl: string) {
  // As many connections as Assent takes; none is closed for having nothing to do.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, idleTimeoutMillis: 0 });

  async function read(requestId: string): Promise<RequestRow> {
    const query = { name: 'read', text: select, values: [requestId] };
    const [row] = (await pool.query<Selected>(query)).rows;
    if (!row) throw new Error(`There is no request ${requestId}.`);
    const { createdAt, creatorId, creatorName, customerId, customerName, ...rest } = row;
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      createdBy: { id: creatorId, name: creatorName },
      onBehalfOf: { id: customerId, name: customerName },
    };
  }

  return {
    read,
    /** Commits the change, then says what to publish. */
    async change({ requestId, read: how }: Change): Promise<Published> {
      await pool.query({
        name: 'change',
        text: 'UPDATE "ApprovalRequest" SET revision = revision + 1 WHERE id = $1',
        values: [requestId],
      });
      return how === 'once' ? { requestId, row: await read(requestId) } : { requestId };
    },
  };
}

/** Where those listen who are to hear of a change. */
export function topicOf({ requestId, userId }: Pick<Change, 'requestId' | 'userId'>): string {
  return userId === undefined ? `request:${requestId}` : `user:${userId}`;
}
