import { words as appEn } from '../../src/web/shared/words/en/app.ts';
import { words as adminEn } from '../../src/web/shared/words/en/admin.ts';
import { words as notificationsEn } from '../../src/web/shared/words/en/notifications.ts';
import { words as dashboardEn } from '../../src/web/shared/words/en/dashboard.ts';
import { words as peopleEn } from '../../src/web/shared/words/en/people.ts';
import { words as portalEn } from '../../src/web/shared/words/en/portal.ts';
import { words as requestEn } from '../../src/web/shared/words/en/request.ts';
import { words as pageEn } from '../../src/web/shared/words/en/request-page.ts';
import { words as settingsEn } from '../../src/web/shared/words/en/settings.ts';
import { words as ticketsEn } from '../../src/web/shared/words/en/tickets.ts';
import { words as workspaceEn } from '../../src/web/shared/words/en/workspace.ts';
import { words as appFr } from '../../src/web/shared/words/fr/app.ts';
import { words as adminFr } from '../../src/web/shared/words/fr/admin.ts';
import { words as notificationsFr } from '../../src/web/shared/words/fr/notifications.ts';
import { words as dashboardFr } from '../../src/web/shared/words/fr/dashboard.ts';
import { words as peopleFr } from '../../src/web/shared/words/fr/people.ts';
import { words as portalFr } from '../../src/web/shared/words/fr/portal.ts';
import { words as requestFr } from '../../src/web/shared/words/fr/request.ts';
import { words as pageFr } from '../../src/web/shared/words/fr/request-page.ts';
import { words as settingsFr } from '../../src/web/shared/words/fr/settings.ts';
import { words as ticketsFr } from '../../src/web/shared/words/fr/tickets.ts';
import { words as workspaceFr } from '../../src/web/shared/words/fr/workspace.ts';

/** What the clients show, in each of their languages: the tests look for these very words. */
export const wordsOf = {
  en: {
    app: appEn,
    admin: adminEn,
    dashboard: dashboardEn,
    notifications: notificationsEn,
    people: peopleEn,
    portal: portalEn,
    request: requestEn,
    page: pageEn,
    settings: settingsEn,
    tickets: ticketsEn,
    workspace: workspaceEn,
  },
  fr: {
    app: appFr,
    admin: adminFr,
    dashboard: dashboardFr,
    notifications: notificationsFr,
    people: peopleFr,
    portal: portalFr,
    request: requestFr,
    page: pageFr,
    settings: settingsFr,
    tickets: ticketsFr,
    workspace: workspaceFr,
  },
} as const;

export type Language = keyof typeof wordsOf;
export type Words = (typeof wordsOf)[Language];

/** A text with its places filled in: `fill('#{{number}}', { number: 7 })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
