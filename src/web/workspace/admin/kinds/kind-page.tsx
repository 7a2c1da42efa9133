import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import {
  KindDocument,
  UpdateKindDocument,
  type KindQuery,
  type KindRowFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { Failed, NotThere } from '../../../shared/ui/states.tsx';
import { AdminPage } from '../admin-page.tsx';
import { ConfirmButton } from '../confirm-button.tsx';
import { LoadingPage } from '../loading-page.tsx';
import { OnOff } from '../on-off.tsx';
import { useProblems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';
import { KindForm, NewKindForm } from './kind-form.tsx';
import styles from '../editor.module.css';

/** A kind of request to change; `new` to add one. */
export function KindPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin');
  const [, navigate] = useLocation();
  const back = { href: '/admin/kinds', label: t('kinds.title') };
  if (id !== 'new') return <OpenKind key={id} id={id} back={back} />;
  return (
    <AdminPage title={t('kinds.new')} back={back}>
      <div className={styles.narrow}>
        <NewKindForm onCreated={(newId) => navigate(`/admin/kinds/${newId}`, { replace: true })} />
      </div>
    </AdminPage>
  );
}

function OpenKind({
  id,
  back,
}: {
  readonly id: string;
  readonly back: { readonly href: string; readonly label: string };
}) {
  const { data, error, isLoading, refresh } = useLoaded(KindDocument, { id });
  const kind = data?.node?.__typename === 'RequestKind' ? data.node : null;
  if (isLoading) return <LoadingPage back={back} />;
  if (error && !kind) return <Failed error={error} onRetry={refresh} />;
  if (!kind) return <NotThere />;
  return (
    <AdminPage title={kind.name} back={back} actions={<OnOff isOn={kind.active} />}>
      <div className={styles.columns}>
        <KindForm kind={kind} />
        <div className={styles.aside}>
          <KindPolicies kindId={kind.id} policies={data?.policies.nodes ?? []} />
          <KindUse kind={kind} />
        </div>
      </div>
    </AdminPage>
  );
}

/** Who decides on its requests. */
function KindPolicies({
  kindId,
  policies,
}: {
  readonly kindId: string;
  readonly policies: KindQuery['policies']['nodes'];
}) {
  const { t } = useTranslation('admin');
  return (
    <section className={styles.card} aria-labelledby="kind-policies">
      <h2 id="kind-policies">{t('policies.title')}</h2>
      {policies.length === 0 && <p className={styles.hint}>{t('kinds.noPolicies')}</p>}
      <ul className={styles.links}>
        {policies.map(({ id, name, active }) => (
          <li key={id}>
            <Link href={`/admin/policies/${id}`}>{name}</Link> {!active && <OnOff isOn={false} />}
          </li>
        ))}
      </ul>
      <div className={styles.start}>
        <ButtonLink size="small" href={`/admin/policies/new?kind=${kindId}`}>
          {t('policies.new')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** Switches a kind off for new requests, or on again. */
function KindUse({ kind: { id, name, active } }: { readonly kind: KindRowFragment }) {
  const { t } = useTranslation('admin');
  const saving = useSaving(UpdateKindDocument);
  const problems = useProblems('kind', saving.refusal);
  const act = active ? 'switchOff' : 'switchOn';
  return (
    <section className={styles.card} aria-labelledby="kind-use">
      <h2 id="kind-use">{t('kinds.use')}</h2>
      <p className={styles.hint}>{t(active ? 'kinds.isOn' : 'kinds.isOff')}</p>
      <div className={styles.start}>
        <ConfirmButton
          label={t(`list.${act}`)}
          title={t(`kinds.${act}Title`, { name })}
          text={t(`kinds.${act}Text`)}
          tone={active ? 'deny' : 'primary'}
          saving={saving}
          problems={problems}
          onConfirm={async () => (await saving.send({ id, active: !active })) !== null}
        />
      </div>
    </section>
  );
}
