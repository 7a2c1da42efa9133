import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';

builder.prismaObjectFields(ApprovalRequest, (t) => ({
  nobodyCanAnswer: t.exposeBoolean('nobodyCanAnswer', {
    description:
      'Whether too few people are left who could answer for its current step to be approved, because they were deactivated or have left a group. Show it: someone has to reassign it, or bring people back. It follows by itself when people or groups change; `approvalRequestUpdated` tells.',
  }),
}));
