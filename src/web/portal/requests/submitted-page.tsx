import { useTranslation } from 'react-i18next';
import { SubmittedDocument } from '../../generated/graphql.ts';
import { useFeedItem } from '../../shared/api/feed-bus.ts';
import { useLiveList } from '../../shared/api/use-live-list.ts';
import { Empty } from '../../shared/ui/states.tsx';
import { Page } from '../shell/page.tsx';
import { RequestSection } from './request-section.tsx';

/** What was asked for one: first what is still open, then what is settled. */
export function SubmittedPage() {
  const { t } = useTranslation('portal');
  const open = useSubmitted(pending);
  const settled = useSubmitted(final);
  const hasSettled = settled.rows.length > 0;
  return (
    <Page title={t('submitted.title')} lead={t('submitted.lead')}>
      <RequestSection
        title={t('submitted.open')}
        listPath="/submitted"
        list={open}
        empty={
          <Empty title={t(hasSettled ? 'submitted.noneOpen' : 'submitted.empty')} headingLevel={3}>
            <p>{t(hasSettled ? 'submitted.noneOpenText' : 'submitted.emptyText')}</p>
          </Empty>
        }
      />
      <RequestSection title={t('submitted.settled')} listPath="/submitted" list={settled} />
    </Page>
  );
}

const pending = ['PENDING'] as const;
const final = ['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const;

function useSubmitted(status: typeof pending | typeof final) {
  const list = useLiveList(
    SubmittedDocument,
    { filter: { status: [...status] } },
    ({ viewer }) => viewer?.requests,
  );
  useFeedItem(list.refresh);
  return list;
}
