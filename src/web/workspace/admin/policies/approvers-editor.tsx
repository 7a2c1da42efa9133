import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyApproverType } from '../../../generated/graphql.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import type { ApproverValues } from './policy-values.ts';
import styles from '../editor.module.css';
import rowStyles from '../sheet.module.css';

const types = [
  ...(['USER', 'GROUP', 'GROUP_MEMBERS'] as const),
  ...(['CREATOR_GROUP_LEADS', 'BENEFICIARY_GROUP_LEADS', 'TICKET_GROUP_LEADS'] as const),
];

function namesSomebody(type: PolicyApproverType): boolean {
  return type === 'USER' || type === 'GROUP' || type === 'GROUP_MEMBERS';
}

/** Whom a step asks: by name, or whoever leads a group then. */
export function ApproversEditor({
  approvers,
  problem,
  problemOf,
  onChange,
}: {
  readonly approvers: readonly ApproverValues[];
  readonly problem: string | undefined;
  readonly problemOf: (index: number) => string | undefined;
  readonly onChange: (approvers: readonly ApproverValues[]) => void;
}) {
  const { t } = useTranslation('admin');
  const [type, setType] = useState<PolicyApproverType>('USER');
  const ofType = approvers.filter((each) => each.type === type);
  const isThere = ofType.length > 0 && !namesSomebody(type);
  return (
    <div className={rowStyles.sections} data-tight>
      <ul className={rowStyles.rows} aria-label={t('policies.approvers')}>
        {approvers.map((approver, index) => {
          const name = approver.assignee?.name ?? t(`policies.asks.${approver.type}`);
          const wrong = problemOf(index);
          return (
            <li key={`${approver.type} ${approver.assignee?.id ?? ''}`} className={rowStyles.row}>
              <Avatar name={name} isGroup={approver.type !== 'USER'} />
              <span className={rowStyles.names}>
                <span>{name}</span>
                {approver.assignee && (
                  <span className={rowStyles.small}>{t(`policies.asks.${approver.type}`)}</span>
                )}
                {wrong && <span className={styles.problem}>{wrong}</span>}
              </span>
              <Button
                tone="quiet"
                size="small"
                isIcon
                aria-label={t('list.remove', { name })}
                onPress={() => onChange(approvers.filter((each) => each !== approver))}
              >
                <X aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.three}>
        <Choice
          label={t('policies.addBy')}
          options={types.map((id) => ({ id, label: t(`policies.asks.${id}`) }))}
          value={type}
          onChange={setType}
          problem={problem}
        />
        {namesSomebody(type) ? (
          <AssigneePicker
            label={t(type === 'USER' ? 'policies.addPerson' : 'policies.addGroup')}
            withPeople={type === 'USER'}
            withGroups={type !== 'USER'}
            isForMany
            isRequired
            value={null}
            without={ofType.flatMap(({ assignee }) => assignee?.id ?? [])}
            onChange={(assignee) => {
              if (assignee) onChange([...approvers, { type, assignee }]);
            }}
          />
        ) : (
          <div className={styles.bottom}>
            <Button
              isDisabled={isThere}
              onPress={() => onChange([...approvers, { type, assignee: null }])}
            >
              {t('policies.addApprover')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
