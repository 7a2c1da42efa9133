import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PeopleDocument } from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { AdminPage } from '../admin-page.tsx';
import { ListBody } from '../list-body.tsx';
import { useListFilter } from '../list-filter.ts';
import { ListFilters } from '../list-filters.tsx';
import tableStyles from '../table.module.css';
import { PersonRow } from './person-row.tsx';
import { PersonSheet } from './person-sheet.tsx';

/** Everyone who may sign in, and the one that is open. */
export function PeoplePage({ openId }: { readonly openId: string | undefined }) {
  const { t } = useTranslation('admin');
  const [, navigate] = useLocation();
  const { filter, change, hrefOf } = useListFilter();
  const list = useLiveList(
    PeopleDocument,
    { query: filter.query || null, includeInactive: filter.withInactive },
    ({ users }) => users,
  );
  return (
    <AdminPage
      title={t('people.title')}
      about={t('people.about')}
      actions={
        <ButtonLink tone="primary" href={hrefOf('/admin/people/new')}>
          <UserPlus aria-hidden /> {t('people.new')}
        </ButtonLink>
      }
    >
      <ListFilters
        label={t('people.search')}
        inactiveLabel={t('people.withInactive')}
        filter={filter}
        onChange={change}
      />
      <ListBody
        list={list}
        empty={{ title: t('list.noMatch'), text: t('people.noMatch') }}
        head={
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.role')}</th>
            <th scope="col" className={tableStyles.wide}>
              {t('people.groups')}
            </th>
            <th scope="col" className={tableStyles.wide}>
              {t('list.state')}
            </th>
          </tr>
        }
      >
        {list.rows.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            href={hrefOf(`/admin/people/${person.id}`)}
            isOpen={person.id === openId}
          />
        ))}
      </ListBody>
      <PersonSheet
        openId={openId}
        onClose={() => navigate(hrefOf('/admin/people'))}
        onCreated={(id) => {
          list.refresh();
          navigate(hrefOf(`/admin/people/${id}`), { replace: true });
        }}
      />
    </AdminPage>
  );
}
