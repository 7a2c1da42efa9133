import { useTranslation } from 'react-i18next';
import type {
  ApprovalPolicyPreviewInput,
  DryRunQuery,
  KindRowFragment,
} from '../../../generated/graphql.ts';
import { Notice } from '../../../shared/ui/notice.tsx';
import styles from './dry-run-outcome.module.css';

type Problem = DryRunQuery['approvalPolicyPreview']['problems'][number];

/** Whether it says that whoever asks has to name the approvers. */
export function isAboutApprovers({ path: [field] }: Problem): boolean {
  return field === 'approverIds' || field === 'steps';
}

/** For what the request would be refused. */
export function DryRunProblems({
  problems,
  input,
  fields,
}: {
  readonly problems: readonly Problem[];
  readonly input: ApprovalPolicyPreviewInput;
  readonly fields: KindRowFragment['fields'];
}) {
  const { t } = useTranslation('admin');
  const shown = problems.filter((problem) => !isAboutApprovers(problem));
  if (shown.length === 0) return null;
  const labelOf = (key: string | undefined) => fields.find((each) => each.key === key)?.label;
  const wordsOf = ({ path: [field = '', entry = ''], message }: Problem) => {
    const missing = labelOf(entry);
    const wrong = labelOf(input.fields?.[Number(entry)]?.key);
    if (field === 'fields' && missing) return t('dryRun.fill', { label: missing });
    if (field === 'fields' && wrong) return t('dryRun.wrong', { label: wrong });
    if (field === 'kindId') return t('dryRun.cannotFollow');
    if (field === 'ticketId') return t('dryRun.ticketClosed');
    if (field === 'onBehalfOfId') return t('dryRun.notForThem');
    return <span lang="en">{message}</span>;
  };
  return (
    <Notice tone="warning">
      <p>{t('dryRun.problems')}</p>
      <ul className={styles.problems}>
        {shown.map((problem) => (
          <li key={problem.path.join('.')}>{wordsOf(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
