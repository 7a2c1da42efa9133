import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotThere, Skeleton } from '../shared/ui/states.tsx';
import { InboxPage } from './inbox/inbox-page.tsx';
import {
  Administration,
  DashboardPage,
  NotificationsPage,
  SettingsPage,
  TicketPage,
  TicketsPage,
} from './pages.ts';
import { Frame } from './shell/frame.tsx';

/** What an agent works in: its frame, and a page for each address. */
export function Workspace() {
  return (
    <Frame>
      <Suspense fallback={<Skeleton lines={6} height={40} />}>
        <Switch>
          <Route path="/">
            <Redirect to="/requests" replace />
          </Route>
          <Route path="/requests/:id?">{({ id }) => <InboxPage list="inbox" openId={id} />}</Route>
          <Route path="/submitted/:id?">
            {({ id }) => <InboxPage list="submitted" openId={id} />}
          </Route>
          <Route path="/notifications">
            <NotificationsPage />
          </Route>
          <Route path="/dashboard">
            <DashboardPage />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route path="/admin/*?">
            <Administration />
          </Route>
          <Route path="/tickets">
            <TicketsPage />
          </Route>
          <Route path="/tickets/:id/:part?">
            {({ id, part }) => <TicketPage key={id} id={id} part={part} />}
          </Route>
          <Route>
            <NotThere />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  );
}
