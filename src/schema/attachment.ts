import type { Attachment } from '../domain/attachments.ts';
import { builder } from './builder.ts';

export const AttachmentType = builder.objectRef<Attachment>('Attachment').implement({
  description: 'A link with a title. What it leads to is kept elsewhere.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What to show.' }),
    url: t.exposeString('url', { description: 'Where it leads: http or https.' }),
  }),
});
