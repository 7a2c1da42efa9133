import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { KindsDocument, type KindRowFragment } from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { AdminPage } from '../admin-page.tsx';
import { ListBody } from '../list-body.tsx';
import { useListFilter } from '../list-filter.ts';
import { ListFilters } from '../list-filters.tsx';
import { OnOff } from '../on-off.tsx';
import styles from '../table.module.css';

/** What a request can be. */
export function KindsPage() {
  const { t } = useTranslation('admin');
  const { filter, change } = useListFilter();
  const query = filter.query || null;
  const list = useLiveList(KindsDocument, { query }, ({ requestKinds }) => requestKinds);
  return (
    <AdminPage
      title={t('kinds.title')}
      about={t('kinds.about')}
      actions={
        <ButtonLink tone="primary" href="/admin/kinds/new">
          <Plus aria-hidden /> {t('kinds.new')}
        </ButtonLink>
      }
    >
      <ListFilters label={t('kinds.search')} filter={filter} onChange={change} />
      <ListBody
        list={list}
        empty={
          query
            ? { title: t('list.noMatch'), text: t('kinds.noMatch') }
            : { title: t('kinds.none'), text: t('kinds.noneText') }
        }
        head={
          <tr>
            <th scope="col">{t('kinds.name')}</th>
            <th scope="col" className={styles.wide}>
              {t('kinds.fields')}
            </th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        }
      >
        {list.rows.map((kind) => (
          <KindRow key={kind.id} kind={kind} />
        ))}
      </ListBody>
    </AdminPage>
  );
}

function KindRow({ kind }: { readonly kind: KindRowFragment }) {
  const { id, name, description, active, fields } = kind;
  return (
    <tr data-off={!active || undefined}>
      <td>
        <span className={styles.names}>
          <Link href={`/admin/kinds/${id}`} className={styles.name}>
            {name}
          </Link>
          <span className={styles.quiet}>{description}</span>
        </span>
      </td>
      <td className={styles.wide}>{fields.map(({ label }) => label).join(', ')}</td>
      <td>
        <OnOff isOn={active} />
      </td>
    </tr>
  );
}
