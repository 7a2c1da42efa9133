import { Suspense } from 'react';
import { PersonDocument } from '../../generated/graphql.ts';
import { useLoaded } from '../../shared/api/use-loaded.ts';
import { SettingsPage } from '../../shared/settings/settings-page.tsx';
import { Skeleton } from '../../shared/ui/states.tsx';
import { useSession } from '../../shared/shell/session.tsx';
import { PersonAbsence } from '../admin/people/person-absence.tsx';
import styles from './own-settings.module.css';

/** An agent's settings, and when they are away and who answers for them. */
export function OwnSettings() {
  const { user } = useSession();
  const { data } = useLoaded(PersonDocument, { id: user.id });
  const person = data?.node?.__typename === 'User' ? data.node : null;
  return (
    <SettingsPage>
      {person && (
        <div className={styles.card}>
          {/* Its words come later than the page's: the page stays while they do. */}
          <Suspense fallback={<Skeleton lines={3} />}>
            <PersonAbsence person={person} isOwn />
          </Suspense>
        </div>
      )}
    </SettingsPage>
  );
}
