import type { MailedRequest } from '../db/mailed-request-store.ts';
import { fieldText } from '../domain/field-text.ts';

/** What the mails say of a request, whatever they tell; without the comment of this event. */
export function shownRequest(request: MailedRequest, eventId: string | null) {
  const before = request.comments.filter((comment) => comment.eventId !== eventId);
  const { state, createdBy, onBehalfOf } = request;
  return {
    subject: request.subject,
    message: request.message,
    fields: request.fields.map(({ label, value }) => ({ label, value: fieldText(value) })),
    comments: before
      .slice(0, 3)
      .reverse()
      .map(({ author, createdAt, body }) => ({ by: author, at: createdAt, body })),
    ticket: request.ticket,
    createdBy,
    onBehalfOf: state.onBehalfOfId === state.createdById ? null : onBehalfOf,
    dueAt: state.due?.at ?? null,
  };
}
