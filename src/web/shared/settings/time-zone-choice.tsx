import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import type { Settings } from './use-settings.ts';
import styles from './settings-page.module.css';

/** By which clock the times in one's e-mails are. */
export function TimeZoneChoice({
  zone,
  onChange,
}: {
  readonly zone: string;
  readonly onChange: Settings['chooseZone'];
}) {
  const { t } = useTranslation('settings');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = useMemo(
    () =>
      [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])].map((id) => ({
        id,
        label: id.replaceAll('_', ' '),
      })),
    [zone],
  );
  return (
    <section className={styles.card} aria-labelledby="time-zone">
      <h2 id="time-zone">{t('zone.title')}</h2>
      <Choice
        label={t('zone.label')}
        isRequired
        options={options}
        value={zone}
        onChange={(chosen) => void onChange(chosen)}
      />
      {here !== zone && (
        <div>
          <Button onPress={() => void onChange(here)}>{t('zone.useThis', { zone: here })}</Button>
        </div>
      )}
    </section>
  );
}
