import { FlaskConical, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import {
  AllKindsDocument,
  PoliciesDocument,
  type PolicyRowFragment,
} from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import { AdminPage } from '../admin-page.tsx';
import { ListBody } from '../list-body.tsx';
import { useListFilter } from '../list-filter.ts';
import { ListFilters } from '../list-filters.tsx';
import { OnOff } from '../on-off.tsx';
import { RuleSummary } from './rule-summary.tsx';
import styles from '../table.module.css';

const any = 'ANY';

/** Who decides on what. */
export function PoliciesPage() {
  const { t } = useTranslation('admin');
  const { filter, change } = useListFilter();
  const [params, setParams] = useSearchParams();
  const kindId = params.get('kind');
  const { data: choices } = useLoaded(AllKindsDocument, {}, { isFresh: false });
  const list = useLiveList(
    PoliciesDocument,
    { query: filter.query || null, kindId, active: null },
    ({ policies }) => policies,
  );
  const isNarrowed = filter.query !== '' || kindId !== null;
  const chooseKind = (id: string) => {
    const next = new URLSearchParams(params);
    next.delete('kind');
    if (id !== any) next.set('kind', id);
    setParams(next, { replace: true });
  };
  return (
    <AdminPage
      title={t('policies.title')}
      about={t('policies.about')}
      actions={
        <>
          <ButtonLink href="/admin/policies/try">
            <FlaskConical aria-hidden /> {t('dryRun.title')}
          </ButtonLink>
          <ButtonLink tone="primary" href="/admin/policies/new">
            <Plus aria-hidden /> {t('policies.new')}
          </ButtonLink>
        </>
      }
    >
      <ListFilters label={t('policies.search')} filter={filter} onChange={change}>
        <Choice
          label={t('policies.kind')}
          isLabelHidden
          value={kindId ?? any}
          onChange={chooseKind}
          options={[
            { id: any, label: t('policies.anyKind') },
            ...(choices?.requestKinds.nodes ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </ListFilters>
      <ListBody
        list={list}
        empty={
          isNarrowed
            ? { title: t('list.noMatch'), text: t('policies.noMatch') }
            : { title: t('policies.none'), text: t('policies.noneText') }
        }
        head={
          <tr>
            <th scope="col">{t('policies.name')}</th>
            <th scope="col" className={styles.wide}>
              {t('policies.kind')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('policies.order')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('policies.whatItDoes')}
            </th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        }
      >
        {list.rows.map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </ListBody>
    </AdminPage>
  );
}

function PolicyRow({ policy }: { readonly policy: PolicyRowFragment }) {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const { id, name, active, position, version, kind, rule } = policy;
  return (
    <tr data-off={!active || undefined}>
      <td>
        <span className={styles.names}>
          <Link href={`/admin/policies/${id}`} className={styles.name}>
            {name}
          </Link>
          <span className={styles.quiet}>{t('policies.version', { version })}</span>
        </span>
      </td>
      <td className={styles.wide}>{kind.name}</td>
      <td className={`${styles.wide ?? ''} ${styles.number ?? ''}`}>{format.number(position)}</td>
      <td className={styles.wide}>
        <RuleSummary rule={rule} fields={kind.fields} />
      </td>
      <td>
        <OnOff isOn={active} />
      </td>
    </tr>
  );
}
