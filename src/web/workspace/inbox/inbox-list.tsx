import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { useFeedItem } from '../../shared/api/feed-bus.ts';
import { useLiveList } from '../../shared/api/use-live-list.ts';
import { useSession } from '../../shared/shell/session.tsx';
import { useTitle } from '../../shared/shell/use-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EndOfList } from '../../shared/ui/end-of-list.tsx';
import { Empty, Failed, Skeleton } from '../../shared/ui/states.tsx';
import { RequestRow } from '../../shared/request/request-row.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { requestLists, type RequestListName } from './request-lists.ts';
import { toServerFilter, useInboxFilter } from './inbox-filter.ts';
import { useInboxKeys } from './use-inbox-keys.ts';
import styles from './inbox-list.module.css';

/** What waits for the person, or what they asked: newest first, live. */
export function InboxList({
  name,
  openId,
}: {
  readonly name: RequestListName;
  readonly openId: string | undefined;
}) {
  const { document, path, whole } = requestLists[name];
  const { t } = useTranslation('workspace');
  const { filter, change } = useInboxFilter(whole);
  const { counts, user } = useSession();
  const [, navigate] = useLocation();
  const search = useSearch();
  const [said, setSaid] = useState('');
  const list = useLiveList(
    document,
    { filter: toServerFilter(filter) },
    ({ viewer }) => viewer?.requests,
  );
  const { rows, refresh } = list;
  useTitle(t('inbox.title'));

  useFeedItem(({ approvalRequest: request, event }) => {
    refresh();
    const isOfTheirs = event.actor?.id === user.id;
    if (isOfTheirs) return;
    const isKnown = rows.some(({ id }) => id === request.id);
    if (!isKnown && (event.type === 'ASSIGNED' || event.type === 'CREATED'))
      setSaid(t('inbox.arrived', { subject: request.subject }));
    if (isKnown && request.status !== 'PENDING')
      setSaid(t('inbox.settled', { subject: request.subject }));
  });

  const hrefOf = (id: string) => `${path}/${id}${search ? `?${search}` : ''}`;
  const { markedId, mark } = useInboxKeys({
    ids: rows.map(({ id }) => id),
    openId,
    onOpen: (id, act) => {
      navigate(`${hrefOf(id)}${act ? `#${act}` : ''}`);
    },
  });
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);

  // Beside an open request, that one is the page's subject.
  const Title = openId === undefined ? 'h1' : 'h2';
  const title = t(`${name}.title`);
  const isFiltered = filter.show !== whole || !!filter.kindId || !!filter.groupId;
  const isNarrowed = isFiltered || filter.isOverdue || filter.query !== '';
  return (
    <section className={styles.list} aria-label={title}>
      <header className={styles.head}>
        <Title>{title}</Title>
        <p className={styles.count}>
          {name === 'inbox'
            ? t('inbox.waiting', { count: counts.awaitingYou })
            : list.totalCount !== undefined && t('submitted.count', { count: list.totalCount })}
        </p>
      </header>
      <InboxFilters filter={filter} hasWaiting={name === 'inbox'} onChange={change} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className={styles.rows}>
        {list.isLoading && <Skeleton lines={6} height={64} />}
        {list.error && rows.length === 0 && <Failed error={list.error} onRetry={refresh} />}
        {!list.isLoading && !list.error && rows.length === 0 && (
          <Empty title={t(isNarrowed ? 'inbox.noMatch' : `${name}.empty`)}>
            <p>{t(isNarrowed ? 'inbox.noMatchText' : `${name}.emptyText`)}</p>
            {isNarrowed && (
              <Button
                onPress={() =>
                  change({
                    show: whole,
                    kindId: null,
                    groupId: null,
                    isOverdue: false,
                    query: '',
                  })
                }
              >
                {t('inbox.clear')}
              </Button>
            )}
          </Empty>
        )}
        <ul aria-label={title}>
          {rows.map((request) => (
            <li key={request.id} ref={request.id === markedId ? marked : undefined}>
              <RequestRow
                request={request}
                href={hrefOf(request.id)}
                isOpen={request.id === openId}
                isMarked={request.id === markedId}
                onFocus={() => mark(request.id)}
              />
            </li>
          ))}
        </ul>
        <EndOfList list={list} />
      </div>
    </section>
  );
}
