import 'i18next';
import type { words as admin } from '../words/en/admin.ts';
import type { words as app } from '../words/en/app.ts';
import type { words as dashboard } from '../words/en/dashboard.ts';
import type { words as notifications } from '../words/en/notifications.ts';
import type { words as people } from '../words/en/people.ts';
import type { words as portal } from '../words/en/portal.ts';
import type { words as request } from '../words/en/request.ts';
import type { words as requestPage } from '../words/en/request-page.ts';
import type { words as settings } from '../words/en/settings.ts';
import type { words as tickets } from '../words/en/tickets.ts';
import type { words as workspace } from '../words/en/workspace.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      admin: typeof admin;
      app: typeof app;
      dashboard: typeof dashboard;
      notifications: typeof notifications;
      people: typeof people;
      portal: typeof portal;
      request: typeof request;
      'request-page': typeof requestPage;
      settings: typeof settings;
      tickets: typeof tickets;
      workspace: typeof workspace;
    };
  }
}
