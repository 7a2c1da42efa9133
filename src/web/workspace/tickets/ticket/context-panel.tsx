import { ShieldCheck, UserRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import styles from './context-panel.module.css';

export type Panel = 'approvals' | 'requester';

/** What belongs to a ticket, beside it: a rail of icons, and the panel of the one that is chosen. */
export function ContextPanel({
  pending,
  isAsking,
  onLeave,
  panels,
}: {
  readonly pending: number;
  /** Whether the address asks for a new request, whatever was chosen. */
  readonly isAsking: boolean;
  readonly onLeave: () => void;
  readonly panels: Readonly<Record<Panel, ReactNode>>;
}) {
  const { t } = useTranslation('tickets');
  const [chosen, choose] = useState<Panel | null>('approvals');
  const open = isAsking ? 'approvals' : chosen;
  const button = (panel: Panel, name: string, icon: ReactNode) => (
    <ToggleButton
      className={styles.button}
      aria-label={name}
      isSelected={open === panel}
      onChange={(isSelected) => {
        choose(isSelected || isAsking ? panel : null);
        if (isAsking) onLeave();
      }}
    >
      {icon}
    </ToggleButton>
  );
  return (
    <section className={styles.context} aria-label={t('panel.title')}>
      {open && <div className={styles.panel}>{panels[open]}</div>}
      <div className={styles.rail}>
        {button(
          'approvals',
          pending > 0 ? t('panel.approvalsCount', { count: pending }) : t('panel.approvals'),
          <>
            <ShieldCheck aria-hidden size={20} />
            {pending > 0 && <span className={styles.count}>{pending}</span>}
          </>,
        )}
        {button('requester', t('panel.requester'), <UserRound aria-hidden size={20} />)}
      </div>
    </section>
  );
}
