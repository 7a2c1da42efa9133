import type { MailKind as AnyKind } from '../domain/mail-kind.ts';
import type { NoticeKind as Kind } from '../domain/notices.ts';
import { builder } from './builder.ts';

const noticeKinds: Record<Kind, { description: string }> = {
  ASSIGNED: { description: 'An approver is asked.' },
  REMINDER: { description: 'An answer is due, or overdue.' },
  ESCALATED: { description: 'A request came to them because nobody else answered.' },
  REASSIGNED: { description: 'A request was handed on to them, or they stand in for somebody.' },
  EDITED: { description: 'A request that they are asked has changed.' },
  INFORMATION_REQUESTED: { description: 'An approver asks for information.' },
  ANSWERED: { description: 'A question of theirs was answered.' },
  DECIDED: { description: 'One of several approvers has decided.' },
  WITHDRAWN: { description: 'They need not answer any more.' },
  OUTCOME: { description: 'How a request ended.' },
  NOBODY_CAN_ANSWER: { description: 'A request is stuck.' },
};

export const NoticeKind = builder.enumType('NoticeKind', {
  description: 'What is told by e-mail about a request. Each person chooses when.',
  values: noticeKinds,
});

const mailKinds: Record<AnyKind, { description: string }> = {
  ...noticeKinds,
  DIGEST: { description: 'What came together in a day, for those who want it so.' },
  QUESTION: { description: 'Why an answer that they sent by e-mail was not taken.' },
  NEW_LINK: { description: 'A new link in place of an old one, as they asked.' },
};

export const MailKind = builder.enumType('MailKind', {
  description: 'What an e-mail tells.',
  values: mailKinds,
});
