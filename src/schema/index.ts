// Loads every part of the schema; each registers itself with the builder.
import './approval-request-queries.ts';
import './error-types.ts';
import './group.ts';
import './mutations/approval-request-approve.ts';
import './mutations/approval-request-comment.ts';
import './mutations/approval-request-create.ts';
import './mutations/approval-request-deny.ts';
import './mutations/approval-request-reassign.ts';
import './mutations/approval-request-withdraw.ts';
import './mutations/ticket-create.ts';
import './mutations/ticket-update.ts';
import './node.ts';
import './subscriptions/approval-request-assigned.ts';
import './subscriptions/approval-request-decided.ts';
import './subscriptions/approval-request-updated.ts';
import './subscriptions/feed.ts';
import './subscriptions/ticket-updated.ts';
import './subscriptions/viewer-counts.ts';
import './ticket-queries.ts';
import './user.ts';
import './viewer.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
