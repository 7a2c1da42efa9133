import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../../shared/shell/session.tsx';
import { NotThere } from '../../shared/ui/states.tsx';
import { GroupsPage } from './groups/groups-page.tsx';
import { KindPage } from './kinds/kind-page.tsx';
import { KindsPage } from './kinds/kinds-page.tsx';
import { MailsPage } from './mails/mails-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { DryRunPage } from './policies/dry-run-page.tsx';
import { PoliciesPage } from './policies/policies-page.tsx';
import { PolicyPage } from './policies/policy-page.tsx';

/** The pages under `/admin`. For everyone but administrators there is nothing. */
export function Administration() {
  const { user } = useSession();
  if (user.role !== 'ADMIN') return <NotThere />;
  return (
    <Switch>
      <Route path="/admin">
        <Redirect to="/admin/people" replace />
      </Route>
      <Route path="/admin/people/:id?">{({ id }) => <PeoplePage openId={id} />}</Route>
      <Route path="/admin/groups/:id?">{({ id }) => <GroupsPage openId={id} />}</Route>
      <Route path="/admin/kinds">
        <KindsPage />
      </Route>
      <Route path="/admin/kinds/:id">{({ id }) => <KindPage id={id} />}</Route>
      <Route path="/admin/policies">
        <PoliciesPage />
      </Route>
      <Route path="/admin/policies/try">
        <DryRunPage />
      </Route>
      <Route path="/admin/policies/:id">{({ id }) => <PolicyPage id={id} />}</Route>
      <Route path="/admin/mails">
        <MailsPage />
      </Route>
      <Route>
        <NotThere />
      </Route>
    </Switch>
  );
}
