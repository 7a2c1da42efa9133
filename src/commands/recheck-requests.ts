import { concernedBy, pendingRequestsNaming } from '../db/concerned-requests.ts';
import { untilEnded, writersNow } from '../db/in-flight.ts';
import type { Assignee } from '../domain/people.ts';
import { answerability } from '../domain/request.ts';
import { changeByItself } from './change-request.ts';
import type { CommandParts } from './parts.ts';

/** So many requests one job looks at, so that whoever ends the process need not wait for long. */
const pageSize = 50;

/**
 * Rule 10, when someone or a group is no longer there to answer, or is again: looks at the pending
 * requests that name them, each in a transaction of its own, and leaves what is more than a page to
 * the next job. Doing it twice does nothing more.
 *
 * Whoever was writing a request while this began may have read who is there before that changed,
 * and what they write is not seen yet. So it looks again when they have ended, before it goes on.
 *
 * @param after the last request of the job before; `null` for the first job
 */
export async function recheckRequests(
  parts: CommandParts,
  who: Assignee,
  after: string | null,
): Promise<void> {
  const { prisma } = parts.db;
  const writers = after === null ? await writersNow(prisma) : new Set<string>();
  const done = new Set<string>();
  let page = await recheckPage(parts, who, after, done);
  if (writers.size > 0) {
    await untilEnded(prisma, writers);
    page = await recheckPage(parts, who, after, done);
  }
  const last = page.at(-1);
  if (page.length < pageSize || last === undefined) return;
  await prisma.$transaction((tx) => parts.jobs.enqueueRecheck(tx, who, last));
}

/** @param done those that need no second look; those looked at are added to it */
async function recheckPage(
  parts: CommandParts,
  who: Assignee,
  after: string | null,
  done: Set<string>,
): Promise<string[]> {
  const { prisma } = parts.db;
  const concerned = await concernedBy(prisma, who, parts.now());
  const page = await pendingRequestsNaming(prisma, concerned, after, pageSize);
  for (const requestId of page.filter((id) => !done.has(id))) {
    await changeByItself(parts, requestId, answerability);
    done.add(requestId);
  }
  return page;
}
