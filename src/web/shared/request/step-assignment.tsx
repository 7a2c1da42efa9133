import { CircleCheck, CircleDashed, CircleMinus, CircleX, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StepFragment } from '../../generated/graphql.ts';
import { useSession } from '../shell/session.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Moment } from '../ui/moment.tsx';
import { sendingMark } from './optimistic.ts';
import styles from './step-assignment.module.css';

type Assignment = StepFragment['assignments'][number];

const icons = {
  APPROVED: CircleCheck,
  DENIED: CircleX,
  OPEN: CircleDashed,
  WAITING: Clock,
  NOT_NEEDED: CircleMinus,
} as const;

/** One who was asked, a person or a group: their face, and their answer in colour, icon and word. */
export function StepAssignment({
  assignment: { assignee, decision, standIn },
  step,
  isPending,
}: {
  readonly assignment: Assignment;
  readonly step: StepFragment;
  readonly isPending: boolean;
}) {
  const { t } = useTranslation(['request-page', 'app']);
  const { user } = useSession();
  const isGroup = assignee.__typename === 'Group';
  const state = decision?.outcome ?? stateOf(step, isPending);
  const Icon = icons[state];
  const isOwn = decision?.decidedBy.id === assignee.id;
  return (
    <li className={styles.assignment}>
      <Avatar name={assignee.name} isGroup={isGroup} size={32} />
      <span className={styles.who}>
        <span className={styles.name}>
          {assignee.name}
          {assignee.id === user.id && <span className={styles.quiet}> ({t('app:you')})</span>}
          {isGroup && <span className={styles.quiet}> · {t('request-page:steps.group')}</span>}
        </span>
        {!decision && standIn && (
          <span className={styles.quiet}>
            {t('request-page:steps.standIn', { name: standIn.name })}
          </span>
        )}
        {decision && !isOwn && (
          <span className={styles.quiet}>
            {t(`request-page:steps.by.${decision.answeredAs}`, { name: decision.decidedBy.name })}
          </span>
        )}
        {decision?.note && <q className={styles.note}>{decision.note}</q>}
      </span>
      <span className={styles.answer}>
        <span className={styles.state} data-state={state}>
          <Icon aria-hidden size={16} /> {t(`request-page:steps.answer.${state}`)}
        </span>
        {decision && (
          <span className={styles.quiet}>
            {decision.decidedAt === sendingMark ? (
              t('request-page:steps.answer.SENDING')
            ) : (
              <Moment at={decision.decidedAt} />
            )}
          </span>
        )}
      </span>
    </li>
  );
}

function stateOf({ status }: StepFragment, isPending: boolean): 'OPEN' | 'WAITING' | 'NOT_NEEDED' {
  if (!isPending) return 'NOT_NEEDED';
  if (status === 'ACTIVE') return 'OPEN';
  return status === 'WAITING' ? 'WAITING' : 'NOT_NEEDED';
}
