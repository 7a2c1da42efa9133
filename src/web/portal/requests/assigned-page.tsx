import { CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { InboxDocument } from '../../generated/graphql.ts';
import { useFeedItem } from '../../shared/api/feed-bus.ts';
import { useLiveList } from '../../shared/api/use-live-list.ts';
import { Empty } from '../../shared/ui/states.tsx';
import { Page } from '../shell/page.tsx';
import { RequestSection } from './request-section.tsx';

/** What one is asked to decide: first what waits for one's answer, then the rest. */
export function AssignedPage() {
  const { t } = useTranslation('portal');
  const waiting = useAssigned(true);
  const others = useAssigned(false);
  return (
    <Page title={t('assigned.title')} lead={t('assigned.lead')}>
      <RequestSection
        title={t('assigned.waiting')}
        listPath="/requests"
        list={waiting}
        empty={
          <Empty title={t('assigned.empty')} headingLevel={3} icon={<CircleCheckBig aria-hidden />}>
            <p>{t('assigned.emptyText')}</p>
          </Empty>
        }
      />
      <RequestSection title={t('assigned.others')} listPath="/requests" list={others} />
    </Page>
  );
}

function useAssigned(awaitingViewer: boolean) {
  const list = useLiveList(
    InboxDocument,
    { filter: { awaitingViewer } },
    ({ viewer }) => viewer?.requests,
  );
  useFeedItem(list.refresh);
  return list;
}
