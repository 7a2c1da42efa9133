import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestEventType } from '../../generated/graphql.ts';
import { useFeedItem } from '../../shared/api/feed-bus.ts';
import { actionOf } from '../../shared/request/action-of.ts';
import { useSession } from '../../shared/shell/session.tsx';

const asking: readonly RequestEventType[] = ['ASSIGNED', 'REASSIGNED', 'DELEGATED', 'ESCALATED'];

/** Says to those who cannot see it that something has come in, on whatever page they are. */
export function News() {
  const { t } = useTranslation(['portal', 'request']);
  const { user } = useSession();
  const [said, setSaid] = useState('');
  useFeedItem(({ event: { type, actor }, approvalRequest: request }) => {
    if (actor?.id === user.id) return;
    const { subject, status } = request;
    const isForThem = request.onBehalfOf.id === user.id;
    if (asking.includes(type) && actionOf(request, 'APPROVE').allowed)
      setSaid(t('portal:news.asked', { subject }));
    else if (type === 'CREATED' && isForThem) setSaid(t('portal:news.created', { subject }));
    else if (type === 'INFORMATION_REQUESTED' && isForThem)
      setSaid(t('portal:news.informationRequested', { subject }));
    else if (type === 'RESOLVED')
      setSaid(t('portal:news.settled', { subject, status: t(`request:status.${status}`) }));
  });
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
