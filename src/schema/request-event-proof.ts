import { builder } from './builder.ts';
import { RequestEvent } from './request-event.ts';

builder.prismaObjectFields(RequestEvent, (t) => ({
  sequence: t.exposeInt('sequence', {
    description: "Its number in the request's record: 1, 2, 3… without gaps.",
  }),
  hash: t.exposeString('hash', {
    description:
      'SHA-256, in hex, over the event and the hash of the one before it: no event can be changed, moved or left out without every later hash changing. A receipt of a decision names its hash.',
  }),
}));
