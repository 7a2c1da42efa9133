import {
  ChartColumn,
  CheckCheck,
  Clock,
  Layers,
  MailWarning,
  Route,
  Send,
  Shapes,
  Ticket,
  User,
  UserCog,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { useSession } from '../../shared/shell/session.tsx';
import { useFormat } from '../../shared/i18n/use-format.ts';
import styles from './navigation.module.css';

/** The ways through the workspace. */
export function Navigation() {
  const { t } = useTranslation('workspace');
  const { counts, user } = useSession();
  return (
    <nav aria-label={t('navigation.title')} className={styles.navigation}>
      <Section title={t('navigation.yourTasks')}>
        <Item href="/requests" icon={<CheckCheck />} count={counts.awaitingYou}>
          {t('navigation.approvalRequests')}
        </Item>
        <Item href="/submitted" icon={<Send />}>
          {t('navigation.submitted')}
        </Item>
      </Section>
      <Section title={t('navigation.tickets')}>
        <Item href="/tickets?view=MINE_WITH_APPROVALS" icon={<Ticket />}>
          {t('view.MINE_WITH_APPROVALS')}
        </Item>
        <Item href="/tickets?view=PENDING_APPROVALS" icon={<Clock />}>
          {t('view.PENDING_APPROVALS')}
        </Item>
        <Item href="/tickets?view=MINE" icon={<User />}>
          {t('view.MINE')}
        </Item>
        <Item href="/tickets?view=ALL" icon={<Layers />}>
          {t('view.ALL')}
        </Item>
      </Section>
      <Section title={t('navigation.insight')}>
        <Item href="/dashboard" icon={<ChartColumn />}>
          {t('navigation.dashboard')}
        </Item>
      </Section>
      {user.role === 'ADMIN' && (
        <Section title={t('navigation.administration')}>
          <Item href="/admin/people" icon={<UserCog />}>
            {t('navigation.people')}
          </Item>
          <Item href="/admin/groups" icon={<Users />}>
            {t('navigation.groups')}
          </Item>
          <Item href="/admin/kinds" icon={<Shapes />}>
            {t('navigation.kinds')}
          </Item>
          <Item href="/admin/policies" icon={<Route />}>
            {t('navigation.policies')}
          </Item>
          <Item href="/admin/mails" icon={<MailWarning />}>
            {t('navigation.mails')}
          </Item>
        </Section>
      )}
    </nav>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Item({
  href,
  icon,
  count,
  children,
}: {
  readonly href: string;
  readonly icon: ReactNode;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  const [path] = useLocation();
  const search = useSearch();
  const format = useFormat();
  const [target = '', query] = href.split('?');
  const isHere =
    (path === target || path.startsWith(`${target}/`)) && (query === undefined || search === query);
  return (
    <li>
      <Link href={href} className={styles.item} aria-current={isHere ? 'page' : undefined}>
        {icon}
        <span className={styles.name}>{children}</span>
        {count !== undefined && count > 0 && (
          <span className={styles.count}>{format.number(count)}</span>
        )}
      </Link>
    </li>
  );
}
