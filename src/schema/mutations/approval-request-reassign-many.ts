import {
  reassign,
  ReassignInput,
  ReassignResult,
  reassignRules,
} from './approval-request-reassign.ts';
import { bulkMutation } from './bulk-mutation.ts';

bulkMutation('Reassign', 'Hand many open assignments on, each as with `approvalRequestReassign`.', {
  input: ReassignInput,
  result: ReassignResult,
  rules: reassignRules,
  act: reassign,
});
