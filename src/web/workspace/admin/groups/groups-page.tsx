import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { GroupsDocument } from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { AdminPage } from '../admin-page.tsx';
import { ListBody } from '../list-body.tsx';
import { useListFilter } from '../list-filter.ts';
import { ListFilters } from '../list-filters.tsx';
import tableStyles from '../table.module.css';
import { GroupRow } from './group-row.tsx';
import { GroupSheet } from './group-sheet.tsx';

/** The groups that can be asked, and the one that is open. */
export function GroupsPage({ openId }: { readonly openId: string | undefined }) {
  const { t } = useTranslation('admin');
  const [, navigate] = useLocation();
  const { filter, change, hrefOf } = useListFilter();
  const list = useLiveList(
    GroupsDocument,
    { query: filter.query || null, includeInactive: filter.withInactive },
    ({ groups }) => groups,
  );
  const isNarrowed = filter.query !== '';
  return (
    <AdminPage
      title={t('groups.title')}
      about={t('groups.about')}
      actions={
        <ButtonLink tone="primary" href={hrefOf('/admin/groups/new')}>
          <Plus aria-hidden /> {t('groups.new')}
        </ButtonLink>
      }
    >
      <ListFilters
        label={t('groups.search')}
        inactiveLabel={t('groups.withInactive')}
        filter={filter}
        onChange={change}
      />
      <ListBody
        list={list}
        empty={
          isNarrowed
            ? { title: t('list.noMatch'), text: t('groups.noMatch') }
            : { title: t('groups.none'), text: t('groups.noneText') }
        }
        head={
          <tr>
            <th scope="col">{t('groups.name')}</th>
            <th scope="col" className={tableStyles.wide}>
              {t('groups.members')}
            </th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        }
      >
        {list.rows.map((group) => (
          <GroupRow
            key={group.id}
            group={group}
            href={hrefOf(`/admin/groups/${group.id}`)}
            isOpen={group.id === openId}
          />
        ))}
      </ListBody>
      <GroupSheet
        openId={openId}
        onClose={() => navigate(hrefOf('/admin/groups'))}
        onCreated={(id) => {
          list.refresh();
          navigate(hrefOf(`/admin/groups/${id}`), { replace: true });
        }}
      />
    </AdminPage>
  );
}
