import type { GraphiQLOptions } from 'graphql-yoga';
import { languageTab, whoAmITab } from './account-tabs.ts';
import { liveAssignedTab, liveCountsTab } from './live-tabs.ts';
import { mailsTab } from './mail-tabs.ts';
import { approveTab, askTab } from './mutation-tabs.ts';
import { markTab, notificationsTab } from './notification-tabs.ts';
import { previewTab } from './policy-tabs.ts';
import { inboxTab, pendingTicketsTab } from './query-tabs.ts';
import { numbersTab } from './stats-tabs.ts';

/** For createYoga's `graphiql`. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'Assent API',
  credentials: 'same-origin',
  subscriptionsProtocol: 'WS',
  // A token pasted under Headers is not to stay in the browser's storage.
  shouldPersistHeaders: false,
  defaultTabs: [
    inboxTab,
    pendingTicketsTab,
    askTab,
    approveTab,
    previewTab,
    liveAssignedTab,
    liveCountsTab,
    notificationsTab,
    markTab,
    numbersTab,
    whoAmITab,
    languageTab,
    mailsTab,
  ],
};
