import { useTranslation } from 'react-i18next';
import type { NotificationFragment } from '../../generated/graphql.ts';
import { useSession } from '../shell/session.tsx';

/** What happened, in a sentence to the person: "Léa Martin asks for your decision". */
export function useNotificationWords(): (item: NotificationFragment) => string {
  const { t } = useTranslation('notifications');
  const { user } = useSession();
  return ({ event, approvalRequest: request }) => {
    const { type, assignee, from, forUser, forAssignee, answeredAs, reminder } = event;
    const names = {
      actor: event.actor?.name ?? t('system'),
      creator: request.createdBy.name,
      beneficiary: request.onBehalfOf.name,
      assignee: assignee?.name ?? '',
      from: from?.name ?? '',
      forUser: forUser?.name ?? '',
      forAssignee: forAssignee?.name ?? '',
    };
    const isToYou = assignee?.id === user.id;
    const isToGroup = assignee?.__typename === 'Group';
    switch (type) {
      case 'CREATED':
        return t(request.onBehalfOf.id === user.id ? 'event.CREATED_YOU' : 'event.CREATED', names);
      case 'ASSIGNED':
        if (isToYou) return t('event.ASSIGNED_YOU', names);
        return t(isToGroup ? 'event.ASSIGNED_GROUP' : 'event.ASSIGNED', names);
      case 'REASSIGNED':
        if (isToYou) return t('event.REASSIGNED_YOU', names);
        return t(from?.id === user.id ? 'event.REASSIGNED_FROM_YOU' : 'event.REASSIGNED', names);
      case 'ESCALATED':
        return t(isToYou ? 'event.ESCALATED_YOU' : 'event.ESCALATED', names);
      case 'APPROVED':
      case 'DENIED':
        return t(`event.${type}_${answeredAs ?? 'APPROVER'}`, names);
      case 'REMINDED':
        return t(`event.REMINDED_${reminder ?? 'DUE'}`, names);
      case 'RESOLVED':
        return t(`event.RESOLVED_${request.status}`, names);
      case 'STEP_STARTED':
      case 'COMMENTED':
      case 'INFORMATION_REQUESTED':
      case 'WITHDRAWN':
      case 'DELEGATED':
      case 'EXPIRED':
      case 'NOBODY_CAN_ANSWER':
      case 'ANSWERABLE_AGAIN':
      case 'EDITED':
        return t(`event.${type}`, names);
    }
  };
}
