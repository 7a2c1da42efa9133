// What `npm run verify` reads of requests. Each page is one statement, so a command that commits
// meanwhile is either wholly in it or not at all. As JSON it takes a fifth of the time that Prisma's
// own nested reads do.
import type {
  AssignmentRow,
  CommentRow,
  DecisionRow,
  EventRow,
  RequestRow,
  StepRow,
  StoredRequest,
} from '../record/stored-request.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { readOnly } from './read-only.ts';

const pageSize = 200;
const first = '00000000-0000-0000-0000-000000000000';

/** A row as JSON has it: its times are text. */
type AsJson<T> = {
  readonly [K in keyof T]: Date extends T[K] ? string | Exclude<T[K], Date> : T[K];
};

interface Row {
  readonly row: AsJson<RequestRow>;
  readonly steps: readonly AsJson<StepRow>[] | null;
  readonly assignments: readonly AssignmentRow[] | null;
  readonly decisions: readonly AsJson<DecisionRow>[] | null;
  readonly comments: readonly AsJson<CommentRow>[] | null;
  readonly events: readonly AsJson<EventRow>[] | null;
}

/** All requests with their records, oldest first, a page at a time. */
export async function* readRecords(prisma: PrismaClient): AsyncGenerator<StoredRequest[]> {
  let after = first;
  for (;;) {
    const rows = await readOnly(
      prisma,
      (tx) => tx.$queryRaw<Row[]>`
        SELECT row_to_json(r) AS row,
               (SELECT json_agg(s) FROM "ApprovalStep" s WHERE s."requestId" = r.id) AS steps,
               (SELECT json_agg(a) FROM "Assignment" a WHERE a."requestId" = r.id) AS assignments,
               (SELECT json_agg(d) FROM "Assignment" a,
                       LATERAL (SELECT * FROM "Decision" d WHERE d."assignmentId" = a.id LIMIT 1) d
                 WHERE a."requestId" = r.id) AS decisions,
               (SELECT json_agg(c) FROM "Comment" c WHERE c."requestId" = r.id) AS comments,
               (SELECT json_agg(e ORDER BY e.sequence) FROM "RequestEvent" e
                 WHERE e."requestId" = r.id) AS events
          FROM "ApprovalRequest" r WHERE r.id > ${after}::uuid ORDER BY r.id LIMIT ${pageSize}`,
    );
    const page = rows.map(toStored);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)?.row.id ?? after;
  }
}

function toStored({ row, steps, assignments, decisions, comments, events }: Row): StoredRequest {
  return {
    row: {
      ...row,
      dueAt: time(row.dueAt),
      lastRemindedAt: time(row.lastRemindedAt),
      nextTimerAt: time(row.nextTimerAt),
      waitingSince: new Date(row.waitingSince),
      createdAt: new Date(row.createdAt),
      resolvedAt: time(row.resolvedAt),
    },
    steps: (steps ?? []).map((step) => ({ ...step, startedAt: time(step.startedAt) })),
    assignments: assignments ?? [],
    decisions: (decisions ?? []).map((one) => ({ ...one, decidedAt: new Date(one.decidedAt) })),
    comments: (comments ?? []).map((one) => ({ ...one, createdAt: new Date(one.createdAt) })),
    events: (events ?? []).map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) })),
  };
}

function time(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
