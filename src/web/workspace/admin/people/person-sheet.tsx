import { useTranslation } from 'react-i18next';
import { PersonDocument } from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { Overlay } from '../../../shared/ui/overlay.tsx';
import { Failed, NotThere, Skeleton } from '../../../shared/ui/states.tsx';
import { PersonAbsence } from './person-absence.tsx';
import { PersonAccess } from './person-access.tsx';
import { NewPersonForm, PersonForm } from './person-form.tsx';
import { PersonGroups } from './person-groups.tsx';
import styles from '../sheet.module.css';

/** A person, over the list of all. */
export function PersonSheet({
  openId,
  onClose,
  onCreated,
}: {
  readonly openId: string | undefined;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}) {
  const { t } = useTranslation('admin');
  return (
    <Overlay
      title={t(openId === 'new' ? 'people.new' : 'people.one')}
      shape="sheet"
      isOpen={openId !== undefined}
      onClose={onClose}
    >
      {openId === 'new' && <NewPersonForm onCreated={onCreated} />}
      {openId !== undefined && openId !== 'new' && <OpenPerson key={openId} id={openId} />}
    </Overlay>
  );
}

function OpenPerson({ id }: { readonly id: string }) {
  const { data, error, isLoading, refresh } = useLoaded(PersonDocument, { id });
  const person = data?.node?.__typename === 'User' ? data.node : null;
  if (isLoading) return <Skeleton lines={7} height={52} />;
  if (error && !person) return <Failed error={error} onRetry={refresh} />;
  if (!person) return <NotThere />;
  return (
    <div className={styles.sections}>
      <PersonForm person={person} />
      <PersonGroups person={person} onChanged={refresh} />
      <PersonAbsence person={person} />
      <PersonAccess person={person} />
    </div>
  );
}
