import { createHash } from 'node:crypto';
import { findCaller } from '../../db/caller-store.ts';
import { findToken } from '../../db/mail-token-store.ts';
import type { QuestionReason } from '../../domain/mail-question.ts';
import { toPublicId } from '../../domain/public-id.ts';
import { readReply, type ReadReply } from '../../domain/reply.ts';
import { isAutomatic, isProven, replyToken } from '../../domain/reply-sender.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { ActAs } from '../act-as.ts';
import { approve, comment, deny, type Acted } from '../review/documents.ts';
import type { ReceivedMail } from './read-mail.ts';

export interface ReceiveParts {
  readonly prisma: PrismaClient;
  readonly actAs: ActAs;
  readonly askBack: (
    token: { readonly id: string; readonly userId: string; readonly requestId: string },
    why: QuestionReason,
  ) => Promise<void>;
  readonly inbound: { readonly address: string; readonly authservId: string };
  readonly now: () => Date;
}

/** What became of a mail. DROPPED: it is none of ours, or a program's. */
export type Received = 'DONE' | 'ASKED_BACK' | 'DROPPED';

/**
 * An answer by mail. Whose it is says the token in the address; that they wrote it says the
 * receiving server. The same mail received again does nothing more.
 */
export async function receive(
  mail: ReceivedMail,
  { prisma, actAs, askBack, inbound, now }: ReceiveParts,
  requestId: string,
): Promise<Received> {
  if (isAutomatic(mail.headers, mail.from)) return 'DROPPED';
  const secret = replyToken(mail.to, inbound.address);
  const token = secret === null ? null : await findToken(prisma, secret);
  if (token?.purpose !== 'REPLY' || token.requestId === null) return 'DROPPED';
  const person = await findCaller(prisma, { id: token.userId }, now());
  if (!person) return 'DROPPED';
  const asked = async (why: QuestionReason): Promise<Received> => {
    await askBack({ id: token.id, userId: person.id, requestId: token.requestId ?? '' }, why);
    return 'ASKED_BACK';
  };
  const isTheirs = mail.from.toLowerCase() === person.email.toLowerCase();
  if (!isTheirs || !isProven(mail.headers, mail.from, inbound.authservId)) return asked('UNPROVEN');
  if (token.expiresAt <= now()) return asked('OLD');
  const reply = readReply(mail.text);
  if (reply.act === 'ASK_BACK') return asked(reply.why);
  const input = {
    id: toPublicId('ApprovalRequest', token.requestId),
    idempotencyKey: `mail:${keyOf(mail, token.id)}`,
    ...wordsOf(reply),
  };
  const { result } = await actAs<Acted>(person, documents[reply.act], { input }, requestId);
  return result.__typename.endsWith('Payload') ? 'DONE' : asked('REFUSED');
}

type Answer = Exclude<ReadReply, { act: 'ASK_BACK' }>;

const documents: Record<Answer['act'], string> = { APPROVE: approve, DENY: deny, COMMENT: comment };

function wordsOf(reply: Answer): object {
  switch (reply.act) {
    case 'APPROVE':
      return { note: reply.note };
    case 'DENY':
      return { note: reply.reason };
    case 'COMMENT':
      return { body: reply.body };
  }
}

/** The same for the same mail, however often a server hands it over. */
function keyOf({ messageId, text }: ReceivedMail, tokenId: string): string {
  return createHash('sha256').update(`${tokenId} ${messageId} ${text}`).digest('hex');
}
