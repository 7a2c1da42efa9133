import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDelivery, MailSettingsPartsFragment } from '../../generated/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Overlay } from '../ui/overlay.tsx';
import type { Settings } from './use-settings.ts';
import styles from './settings-page.module.css';

type MailChoice = MailSettingsPartsFragment['choices'][number];

const deliveries: readonly MailDelivery[] = ['AT_ONCE', 'DIGEST', 'NEVER'];

/** Of each kind of e-mail, when it comes. What needs an answer is not switched off by accident. */
export function MailChoices({
  choices,
  onChange,
}: {
  readonly choices: readonly MailChoice[];
  readonly onChange: Settings['change'];
}) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState<MailChoice['kind'] | null>(null);
  const options = deliveries.map((id) => ({ id, label: t(`mails.${id}`) }));
  const choose = ({ kind, needsAnswer }: MailChoice, delivery: MailDelivery) => {
    if (delivery === 'NEVER' && needsAnswer) setAsking(kind);
    else void onChange({ choices: [{ kind, delivery }] });
  };
  return (
    <section className={styles.card} aria-labelledby="mail-choices">
      <h2 id="mail-choices">{t('mails.title')}</h2>
      <p className={styles.quiet}>{t('mails.about')}</p>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <div key={choice.kind} className={styles.choice}>
            <span>
              {t('mails.kind')} {t(`kind.${choice.kind}`)}
              {choice.needsAnswer && <span className={styles.needs}>{t('mails.needsAnswer')}</span>}
            </span>
            <Choice
              label={`${t('mails.kind')} ${t(`kind.${choice.kind}`)}`}
              isLabelHidden
              options={options}
              value={choice.delivery}
              onChange={(delivery) => choose(choice, delivery)}
            />
          </div>
        ))}
      </div>
      <Overlay title={t('confirm.title')} isOpen={asking !== null} onClose={() => setAsking(null)}>
        <Confirm
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            if (asking === null) return;
            void onChange({
              choices: [{ kind: asking, delivery: 'NEVER' }],
              confirmSwitchOff: true,
            });
          }}
        />
      </Overlay>
    </section>
  );
}

function Confirm({ onCancel, onConfirm }: { onCancel: () => void; onConfirm: () => void }) {
  const { t } = useTranslation(['settings', 'app']);
  return (
    <div>
      <p>{t('settings:confirm.text')}</p>
      <div className={styles.actions}>
        <Button tone="quiet" onPress={onCancel}>
          {t('app:cancel')}
        </Button>
        <Button tone="deny" onPress={onConfirm}>
          {t('settings:confirm.yes')}
        </Button>
      </div>
    </div>
  );
}
