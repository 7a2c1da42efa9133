import type { PrismaClient } from '../generated/prisma/client.ts';
import { readBrokenFeeds, readStrays } from '../db/feed-reader.ts';
import { readRecords } from '../db/record-reader.ts';
import { feedFindings, strayFindings } from '../record/verify-feed.ts';
import { verifyRequest } from '../record/verify-request.ts';

/** How much was looked at. */
export interface Verified {
  readonly requests: number;
  readonly events: number;
  readonly decisions: number;
  readonly comments: number;
  readonly findings: number;
}

/**
 * Compares everything that a database keeps of requests with their records. Reads only.
 *
 * @param onFinding is told, a line each, of what no rule of ours can have made
 * @param onProgress is told of each page of requests
 */
export async function verifyRecords(
  prisma: PrismaClient,
  onFinding: (finding: string) => void,
  onProgress: (requests: number) => void = () => undefined,
): Promise<Verified> {
  const sum = { requests: 0, events: 0, decisions: 0, comments: 0, findings: 0 };
  const tell = (findings: readonly string[]) => {
    for (const finding of findings) onFinding(finding);
    sum.findings += findings.length;
  };
  for await (const page of readRecords(prisma)) {
    for (const request of page) {
      tell(verifyRequest(request));
      sum.requests += 1;
      sum.events += request.events.length;
      sum.decisions += request.decisions.length;
      sum.comments += request.comments.length;
    }
    onProgress(sum.requests);
  }
  tell(strayFindings(await readStrays(prisma)));
  tell(feedFindings(await readBrokenFeeds(prisma)));
  return sum;
}
