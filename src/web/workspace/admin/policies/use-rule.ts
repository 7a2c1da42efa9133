import type { FormDraft } from '../use-form-draft.ts';
import type { PolicyValues, RuleValues } from './policy-values.ts';

/** The rule within a policy's draft, to be changed by itself. */
export function useRule({ values, change }: FormDraft<PolicyValues>) {
  const changeRule = (some: Partial<RuleValues>) => change({ rule: { ...values.rule, ...some } });
  return { rule: values.rule, changeRule };
}
