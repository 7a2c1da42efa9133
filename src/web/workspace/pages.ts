import { lazy, type ComponentType } from 'react';

function page<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}

// What the first page does not need is loaded when it is opened.
export const NotificationsPage = page(
  () => import('../shared/notifications/notifications-page.tsx'),
  'NotificationsPage',
);
export const SettingsPage = page(() => import('./settings/own-settings.tsx'), 'OwnSettings');
export const Administration = page(() => import('./admin/administration.tsx'), 'Administration');
export const TicketsPage = page(() => import('./tickets/tickets-page.tsx'), 'TicketsPage');
export const TicketPage = page(() => import('./tickets/ticket/ticket-page.tsx'), 'TicketPage');
export const DashboardPage = page(() => import('./dashboard/dashboard-page.tsx'), 'DashboardPage');
