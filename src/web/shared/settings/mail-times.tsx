import { useTranslation } from 'react-i18next';
import type { MailSettingsPartsFragment } from '../../generated/graphql.ts';
import { Tickbox } from '../ui/tickbox.tsx';
import { ClockField } from './clock-field.tsx';
import type { Settings } from './use-settings.ts';
import styles from './settings-page.module.css';

const night = { from: '20:00', until: '07:00' };

/** When the digest comes, and when nothing does. */
export function MailTimes({
  settings: { digestAt, quietHours },
  onChange,
}: {
  readonly settings: MailSettingsPartsFragment;
  readonly onChange: Settings['change'];
}) {
  const { t } = useTranslation('settings');
  const isSame = (from: string, until: string) => from === until;
  return (
    <>
      <section className={styles.card} aria-labelledby="digest">
        <h2 id="digest">{t('digest.title')}</h2>
        <ClockField
          label={t('digest.at')}
          description={t('digest.hint')}
          value={digestAt}
          onChange={(chosen) => void onChange({ digestAt: chosen })}
        />
      </section>
      <section className={styles.card} aria-labelledby="quiet-hours">
        <h2 id="quiet-hours">{t('quiet.title')}</h2>
        <Tickbox
          label={t('quiet.on')}
          hint={t('quiet.hint')}
          isSelected={quietHours !== null}
          onChange={(isOn) => void onChange({ quietHours: isOn ? night : null })}
        />
        {quietHours && (
          <div className={styles.pair}>
            <ClockField
              label={t('quiet.from')}
              value={quietHours.from}
              problemOf={(from) =>
                isSame(from, quietHours.until) ? t('problem.quietHours') : undefined
              }
              onChange={(from) => void onChange({ quietHours: { from, until: quietHours.until } })}
            />
            <ClockField
              label={t('quiet.until')}
              value={quietHours.until}
              problemOf={(until) =>
                isSame(quietHours.from, until) ? t('problem.quietHours') : undefined
              }
              onChange={(until) => void onChange({ quietHours: { from: quietHours.from, until } })}
            />
          </div>
        )}
      </section>
    </>
  );
}
