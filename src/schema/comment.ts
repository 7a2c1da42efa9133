import { builder } from './builder.ts';
import { User } from './user.ts';

export const Comment = builder.prismaNode('Comment', {
  select: { id: true },
  id: { field: 'id', description: 'For `node`.' },
  description: "One contribution to a request's conversation.",
  fields: (t) => ({
    author: t.relation('author', { type: User, description: 'Who wrote it.' }),
    body: t.exposeString('body', { description: 'Plain text, up to 5,000 characters.' }),
    requestsInformation: t.exposeBoolean('requestsInformation', {
      description: 'Whether an approver asks for more information before deciding.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});

export const CommentConnection = builder.connectionObject(
  { type: Comment, name: 'CommentConnection', description: 'A page of a conversation.' },
  { name: 'CommentEdge', description: 'A comment and where it stands in the conversation.' },
);
