import { deny, DenyInput, DenyResult, denyRules } from './approval-request-deny.ts';
import { bulkMutation } from './bulk-mutation.ts';

bulkMutation('Deny', 'Say no to many, each as with `approvalRequestDeny`.', {
  input: DenyInput,
  result: DenyResult,
  rules: denyRules,
  act: deny,
});
