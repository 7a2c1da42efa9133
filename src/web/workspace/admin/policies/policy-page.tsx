import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import {
  AllKindsDocument,
  PolicyDocument,
  type KindRowFragment,
  type PolicyRowFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { Empty, Failed, NotThere } from '../../../shared/ui/states.tsx';
import { AdminPage } from '../admin-page.tsx';
import { LoadingPage } from '../loading-page.tsx';
import { OnOff } from '../on-off.tsx';
import { DryRun } from './dry-run.tsx';
import { NewPolicyForm, PolicyForm, usePolicyDraft } from './policy-form.tsx';
import { PolicyUse } from './policy-use.tsx';
import { ruleValuesOf } from './policy-values.ts';
import { PolicyVersions, usePolicyVersions } from './policy-versions.tsx';
import styles from '../editor.module.css';

/** A policy to change; `new` to add one. */
export function PolicyPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin');
  const back = { href: '/admin/policies', label: t('policies.title') };
  const kinds = useLoaded(AllKindsDocument, {});
  const policies = useLoaded(PolicyDocument, { id }, { isPaused: id === 'new' });
  const policy = policies.data?.node?.__typename === 'Policy' ? policies.data.node : null;
  const error = kinds.error ?? policies.error;
  if (kinds.isLoading || policies.isLoading) return <LoadingPage back={back} />;
  if (error && (!kinds.data || (id !== 'new' && !policy)))
    return (
      <Failed
        error={error}
        onRetry={() => {
          kinds.refresh();
          policies.refresh();
        }}
      />
    );
  const all = kinds.data?.requestKinds.nodes ?? [];
  if (id === 'new')
    return (
      <AdminPage title={t('policies.new')} back={back}>
        <NewPolicy kinds={all} />
      </AdminPage>
    );
  if (!policy) return <NotThere />;
  const version = t('policies.version', { version: policy.version });
  return (
    <AdminPage
      title={policy.name}
      about={version}
      back={back}
      actions={<OnOff isOn={policy.active} />}
    >
      <OpenPolicy key={policy.id} policy={policy} kinds={all} />
    </AdminPage>
  );
}

function NewPolicy({ kinds }: { readonly kinds: readonly KindRowFragment[] }) {
  const { t } = useTranslation('admin');
  const [, navigate] = useLocation();
  const [params] = useSearchParams();
  if (kinds.length === 0)
    return (
      <Empty title={t('kinds.none')}>
        <p>{t('policies.needsKind')}</p>
        <ButtonLink tone="primary" href="/admin/kinds/new">
          {t('kinds.new')}
        </ButtonLink>
      </Empty>
    );
  return (
    <div className={styles.narrow}>
      <NewPolicyForm
        kinds={kinds}
        kindId={kinds.find(({ id }) => id === params.get('kind'))?.id ?? null}
        onCreated={(id) => navigate(`/admin/policies/${id}`, { replace: true })}
      />
    </div>
  );
}

function OpenPolicy({
  policy,
  kinds,
}: {
  readonly policy: PolicyRowFragment;
  readonly kinds: readonly KindRowFragment[];
}) {
  const draft = usePolicyDraft(policy);
  const versions = usePolicyVersions(policy.id);
  return (
    <div className={styles.columns}>
      <PolicyForm {...{ policy, kinds, draft }} onSaved={versions.refresh} />
      <div className={styles.aside}>
        <DryRun kinds={kinds} kindId={policy.kind.id} isPart asOf={policy.updatedAt} />
        <PolicyVersions
          list={versions}
          current={policy.version}
          fields={policy.kind.fields}
          onTakeOver={(rule) => draft.change({ rule: ruleValuesOf(rule) })}
        />
        <PolicyUse policy={policy} />
      </div>
    </div>
  );
}
