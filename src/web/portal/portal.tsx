import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotThere, Skeleton } from '../shared/ui/states.tsx';
import { AssignedPage } from './requests/assigned-page.tsx';
import { SubmittedPage } from './requests/submitted-page.tsx';
import { Frame } from './shell/frame.tsx';

const RequestPage = lazy(async () => {
  const { RequestPage: component } = await import('./requests/request-page.tsx');
  return { default: component };
});

const NotificationsPage = lazy(async () => {
  const { NotificationsPage: component } =
    await import('../shared/notifications/notifications-page.tsx');
  return { default: component };
});

const SettingsPage = lazy(async () => {
  const { SettingsPage: component } = await import('../shared/settings/settings-page.tsx');
  return { default: component };
});

/** What customers and colleagues without a seat see: their frame, and a page for each address. */
export function Portal() {
  return (
    <Frame>
      <Suspense fallback={<Skeleton lines={6} height={40} />}>
        <Switch>
          <Route path="/">
            <Redirect to="/requests" replace />
          </Route>
          <Route path="/requests">
            <AssignedPage />
          </Route>
          <Route path="/requests/:id">
            {({ id }) => <RequestPage id={id} backTo="/requests" />}
          </Route>
          <Route path="/submitted">
            <SubmittedPage />
          </Route>
          <Route path="/submitted/:id">
            {({ id }) => <RequestPage id={id} backTo="/submitted" />}
          </Route>
          <Route path="/notifications">
            <NotificationsPage />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route>
            <NotThere />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  );
}
