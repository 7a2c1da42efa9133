import { approve, ApproveInput, ApproveResult, approveRules } from './approval-request-approve.ts';
import { bulkMutation } from './bulk-mutation.ts';

bulkMutation('Approve', 'Say yes to many, each as with `approvalRequestApprove`.', {
  input: ApproveInput,
  result: ApproveResult,
  rules: approveRules,
  act: approve,
});
