import { InboxDocument, SubmittedDocument } from '../../generated/graphql.ts';

/** The lists of one's own requests: those to answer, and those that one asked or that are for one. */
export const requestLists = {
  inbox: { document: InboxDocument, path: '/requests', whole: 'WAITING' },
  submitted: { document: SubmittedDocument, path: '/submitted', whole: 'ALL' },
} as const;

export type RequestListName = keyof typeof requestLists;
