import { useTranslation } from 'react-i18next';
import type { EventLineFragment } from '../../generated/graphql.ts';

/** What happened, in a sentence. */
export function useEventWords(): (event: EventLineFragment) => string {
  const { t } = useTranslation('request-page');
  return (event) => {
    const names = {
      actor: event.actor?.name ?? t('timeline.system'),
      assignee: event.assignee?.name ?? '',
      from: event.from?.name ?? '',
      forUser: event.forUser?.name ?? '',
      forAssignee: event.forAssignee?.name ?? '',
    };
    const { type, answeredAs, reminder } = event;
    if (type === 'REMINDED') return t(`event.REMINDED_${reminder ?? 'DUE'}`, names);
    const isAnswer = type === 'APPROVED' || type === 'DENIED';
    if (isAnswer && answeredAs && answeredAs !== 'APPROVER')
      return t(`event.${type}_${answeredAs}`, names);
    return t(`event.${type}`, names);
  };
}
