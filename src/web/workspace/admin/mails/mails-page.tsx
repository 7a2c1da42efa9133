import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndeliverableMailsDocument } from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { AdminPage } from '../admin-page.tsx';
import { ListBody } from '../list-body.tsx';
import tableStyles from '../table.module.css';
import { MailRow } from './mail-row.tsx';

/** E-mails that could not be delivered: each is sent again, or put aside. */
export function MailsPage() {
  const { t } = useTranslation('admin');
  const [done, setDone] = useState<'resent' | 'discarded' | null>(null);
  const list = useLiveList(
    UndeliverableMailsDocument,
    {},
    ({ undeliverableMails }) => undeliverableMails,
  );
  return (
    <AdminPage title={t('mails.title')} about={t('mails.about')}>
      <p role="status">{done !== null && t(`mails.${done}`)}</p>
      <ListBody
        list={list}
        empty={{ title: t('mails.none'), text: t('mails.noneText') }}
        head={
          <tr>
            <th scope="col">{t('mails.what')}</th>
            <th scope="col" className={tableStyles.wide}>
              {t('mails.reason')}
            </th>
            <th scope="col" className={tableStyles.wide}>
              {t('mails.failed')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('mails.resend')}</span>
            </th>
          </tr>
        }
      >
        {list.rows.map((mail) => (
          <MailRow
            key={mail.id}
            mail={mail}
            onDone={(what) => {
              setDone(what);
              list.refresh();
            }}
          />
        ))}
      </ListBody>
    </AdminPage>
  );
}
