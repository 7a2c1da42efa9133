import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DryRunDocument,
  type ApprovalPolicyPreviewInput,
  type DryRunQuery,
  type KindRowFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Failed, Skeleton } from '../../../shared/ui/states.tsx';
import { useSettled } from '../../../shared/ui/use-settled.ts';
import { DryRunProblems, isAboutApprovers } from './dry-run-problems.tsx';
import sheetStyles from '../sheet.module.css';
import styles from './dry-run-outcome.module.css';

type Preview = DryRunQuery['approvalPolicyPreview'];
type Approver = Preview['steps'][number]['approvers'][number];

/** So long after the last letter the server is asked, in milliseconds. */
const typingPause = 300;

/** What would come of a request. */
export function DryRunOutcome({
  input,
  fields,
}: {
  readonly input: ApprovalPolicyPreviewInput;
  readonly fields: KindRowFragment['fields'];
}) {
  const { t } = useTranslation('admin');
  const asked = useSettled(JSON.stringify(input), typingPause);
  const settled = JSON.parse(asked) as ApprovalPolicyPreviewInput;
  const { data, error, refresh } = useLoaded(DryRunDocument, { input: settled });
  const latest = data?.approvalPolicyPreview;
  // While the next one is on its way, the last stays.
  const [shown, setShown] = useState({ preview: latest, input: settled });
  if (latest && latest !== shown.preview) setShown({ preview: latest, input: settled });
  const { preview } = shown;
  // Where no policy chooses, whoever asks does: that nobody is named is no mistake here.
  const isChoosing = preview?.problems.every(isAboutApprovers);
  if (error && !preview) return <Failed error={error} onRetry={refresh} />;
  if (!preview) return <Skeleton lines={2} height={48} />;
  return (
    <div className={styles.outcome} aria-live="polite">
      <h3>{t('dryRun.outcome')}</h3>
      <p>
        {preview.policy
          ? t('dryRun.policy', preview.policy)
          : t(isChoosing ? 'dryRun.noPolicy' : 'dryRun.unknown')}
      </p>
      <DryRunProblems problems={preview.problems} input={shown.input} fields={fields} />
      {preview.steps.map((step, index) => (
        <section key={index} className={styles.step}>
          <h4>
            {t('policies.stepNumber', { number: index + 1 })}{' '}
            <span className={styles.rule}>
              {t(`dryRun.rule.${step.rule}`, { count: step.atLeast ?? 1 })}
            </span>
          </h4>
          <ul className={sheetStyles.rows}>
            {step.approvers.map((approver) => (
              <PreviewedApprover key={approver.assignee.id} approver={approver} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PreviewedApprover({ approver: { assignee, reason, away } }: { approver: Approver }) {
  const { t } = useTranslation('admin');
  const format = useFormat();
  return (
    <li className={sheetStyles.row}>
      <Avatar name={assignee.name} isGroup={assignee.__typename === 'Group'} />
      <span className={sheetStyles.names}>
        <span>{assignee.name}</span>
        <span className={sheetStyles.small}>{t(`dryRun.because.${reason}`)}</span>
        {away.map(({ user, standIn, until }) => (
          <span key={user.id} className={styles.away}>
            {t(standIn ? 'dryRun.awayStandIn' : 'dryRun.away', {
              name: user.name,
              standIn: standIn?.name ?? '',
              date: format.date(until),
            })}
          </span>
        ))}
      </span>
    </li>
  );
}
