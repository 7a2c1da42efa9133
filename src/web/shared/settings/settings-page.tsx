import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../shell/use-title.ts';
import { Notice } from '../ui/notice.tsx';
import { Failed, Skeleton } from '../ui/states.tsx';
import { MailChoices } from './mail-choices.tsx';
import { MailTimes } from './mail-times.tsx';
import { TimeZoneChoice } from './time-zone-choice.tsx';
import { useSettings, type Settings, type Viewer } from './use-settings.ts';
import styles from './settings-page.module.css';

/** What is one's own to choose: which e-mails come, when, and by which clock. */
export function SettingsPage({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  useTitle(t('title'));
  const viewer = settings.data?.viewer;
  if (settings.error && !viewer) {
    return <Failed error={settings.error} onRetry={settings.refresh} />;
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {viewer ? (
        <Sections settings={settings} viewer={viewer} />
      ) : (
        <Skeleton lines={8} height={40} />
      )}
      {/* Not before what stands above them, which would push them down under somebody's hand. */}
      {viewer && children}
    </div>
  );
}

function Sections({ settings, viewer }: { settings: Settings; viewer: Viewer }) {
  const { t, i18n } = useTranslation(['settings', 'app']);
  const { problem, state, change, chooseZone } = settings;
  const refusal = `app:refusal.${problem ?? ''}`;
  return (
    <>
      {problem !== null && (
        <Notice tone="bad">
          <p>
            {t((i18n.exists(refusal) ? refusal : 'app:refusal.UNKNOWN') as 'app:refusal.UNKNOWN')}
          </p>
        </Notice>
      )}
      <p role="status" className={styles.state}>
        {state === 'saved' && t('settings:saved')}
        {state === 'saving' && t('app:saving')}
      </p>
      <MailChoices choices={viewer.mailSettings.choices} onChange={change} />
      <MailTimes settings={viewer.mailSettings} onChange={change} />
      <TimeZoneChoice zone={viewer.user.timeZone ?? 'UTC'} onChange={chooseZone} />
    </>
  );
}
