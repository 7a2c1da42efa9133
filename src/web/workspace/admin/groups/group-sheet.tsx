import { useTranslation } from 'react-i18next';
import {
  GroupDocument,
  UpdateGroupDocument,
  type GroupRowFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { Overlay } from '../../../shared/ui/overlay.tsx';
import { Failed, NotThere, Skeleton } from '../../../shared/ui/states.tsx';
import { ConfirmButton } from '../confirm-button.tsx';
import { useSaving } from '../use-saving.ts';
import { GroupForm, NewGroupForm } from './group-form.tsx';
import { GroupMembers } from './group-members.tsx';
import styles from '../sheet.module.css';

/** A group, over the list of all. */
export function GroupSheet({
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
      title={t(openId === 'new' ? 'groups.new' : 'groups.one')}
      shape="sheet"
      isOpen={openId !== undefined}
      onClose={onClose}
    >
      {openId === 'new' && <NewGroupForm onCreated={onCreated} />}
      {openId !== undefined && openId !== 'new' && <OpenGroup key={openId} id={openId} />}
    </Overlay>
  );
}

function OpenGroup({ id }: { readonly id: string }) {
  const { data, error, isLoading, refresh } = useLoaded(GroupDocument, { id });
  const group = data?.node?.__typename === 'Group' ? data.node : null;
  if (isLoading) return <Skeleton lines={5} height={52} />;
  if (error && !group) return <Failed error={error} onRetry={refresh} />;
  if (!group) return <NotThere />;
  return (
    <div className={styles.sections}>
      <GroupForm group={group} />
      <GroupMembers groupId={group.id} />
      <GroupUse group={group} />
    </div>
  );
}

/** Retires a group, or has it back. */
function GroupUse({ group: { id, name, active } }: { readonly group: GroupRowFragment }) {
  const { t } = useTranslation('admin');
  const saving = useSaving(UpdateGroupDocument);
  const act = active ? 'retire' : 'restore';
  return (
    <section className={styles.section}>
      <h3>{t('groups.use')}</h3>
      <p className={styles.quiet}>{t(active ? 'groups.isActive' : 'groups.isRetired')}</p>
      <div className={styles.start}>
        <ConfirmButton
          label={t(`groups.${act}`)}
          title={t(`groups.${act}Title`, { name })}
          text={t(`groups.${act}Text`)}
          tone={active ? 'deny' : 'primary'}
          saving={saving}
          onConfirm={async () => (await saving.send({ id, active: !active })) !== null}
        />
      </div>
    </section>
  );
}
