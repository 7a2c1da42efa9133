import { CalendarOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import type { Problems } from './problems.ts';
import type { Preview, usePreview } from './use-preview.ts';
import styles from './preview-card.module.css';

type Step = Preview['steps'][number];
type Approver = Step['approvers'][number];

/** Who would be asked by the draft as it is, why, and who of them is away. */
export function PreviewCard({
  previewed: { preview, missing, policy, hasFailed },
  beneficiary,
  problems,
}: {
  readonly previewed: ReturnType<typeof usePreview>;
  readonly beneficiary: string;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('tickets');
  const format = useFormat();
  const steps = preview?.steps ?? [];
  const approvers = steps.flatMap((step) => step.approvers);
  const away = new Set(approvers.flatMap((one) => one.away.map(({ user }) => user.id))).size;
  const hint =
    missing.length > 0
      ? t('preview.fill', { fields: format.list(missing.map(({ label }) => label)) })
      : t('preview.choose');
  return (
    <section className={styles.card} aria-label={t('preview.title')}>
      <h3>{t('preview.title')}</h3>
      <p role="status" className="visually-hidden">
        {approvers.length > 0 && t('preview.summary', { count: approvers.length })}{' '}
        {away > 0 && t('preview.summaryAway', { count: away })}
      </p>
      {policy !== null && <p className={styles.text}>{t('ask.policyChooses', { name: policy })}</p>}
      {problems.policy !== undefined && <Notice tone="warning">{problems.policy}</Notice>}
      {steps.length === 0 && (
        <p className={styles.text}>{hasFailed ? t('preview.failed') : hint}</p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index} hidden={step.approvers.length === 0}>
            <StepLine step={step} number={steps.length > 1 ? index + 1 : null} />
            <ul className={styles.approvers}>
              {step.approvers.map((approver) => (
                <ApproverLine
                  key={approver.assignee.id}
                  approver={approver}
                  beneficiary={beneficiary}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({
  step: { rule, atLeast, approvers },
  number,
}: {
  readonly step: Step;
  readonly number: number | null;
}) {
  const { t } = useTranslation('tickets');
  const words = approvers.length < 2 ? null : t(`preview.${rule}`, { count: atLeast ?? 1 });
  if (number === null && words === null) return null;
  return (
    <p className={styles.step}>
      {number !== null && <strong>{t('ask.step', { number })}</strong>}
      {number !== null && words !== null && ' · '}
      {words}
    </p>
  );
}

function ApproverLine({
  approver: { assignee, reason, away },
  beneficiary,
}: {
  readonly approver: Approver;
  readonly beneficiary: string;
}) {
  const { t } = useTranslation('tickets');
  const format = useFormat();
  const isGroup = assignee.__typename === 'Group';
  const why =
    isGroup && reason === 'NAMED'
      ? t('preview.reason.GROUP')
      : t(`preview.reason.${reason}`, { name: beneficiary });
  return (
    <li className={styles.approver}>
      <Avatar name={assignee.name} isGroup={isGroup} size={24} />
      <div>
        <p>
          <span className={styles.name}>{assignee.name}</span>
          {why !== '' && <span className={styles.why}> · {why}</span>}
        </p>
        {away.map(({ user, until, standIn }) => (
          <p key={user.id} className={styles.away}>
            <CalendarOff aria-hidden size={14} />
            <span>
              {t('preview.away', { name: user.name, until: format.date(until) })}
              {' · '}
              {standIn
                ? t('preview.standIn', { name: standIn.name })
                : t(isGroup ? 'preview.othersAnswer' : 'preview.noStandIn')}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}
