import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { CommentBox } from './comment-box.tsx';
import { Conversation } from './conversation.tsx';
import { Timeline } from './timeline.tsx';
import type { RequestActs } from './use-request-acts.ts';
import styles from './request-activity.module.css';

/** What was said, and everything that happened. */
export function RequestActivity({
  request,
  acts,
}: {
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
}) {
  const { t } = useTranslation('request-page');
  const [tab, setTab] = useState<'conversation' | 'timeline'>('conversation');
  return (
    <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(key as typeof tab)}>
      <TabList aria-label={t('conversation.title')} className={styles.tabs}>
        <Tab id="conversation" className={styles.tab}>
          {t('conversation.title')}
          <span className={styles.count}>{countOf(request.comments)}</span>
        </Tab>
        <Tab id="timeline" className={styles.tab}>
          {t('timeline.title')}
          <span className={styles.count}>{countOf(request.timeline)}</span>
        </Tab>
      </TabList>
      <TabPanel id="conversation" className={styles.panel}>
        <Conversation request={request} />
        <CommentBox request={request} acts={acts} />
      </TabPanel>
      <TabPanel id="timeline" className={styles.panel}>
        <Timeline request={request} />
      </TabPanel>
    </Tabs>
  );
}

function countOf({
  nodes,
  pageInfo,
}: {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasPreviousPage: boolean };
}): string {
  return `${String(nodes.length)}${pageInfo.hasPreviousPage ? '+' : ''}`;
}
