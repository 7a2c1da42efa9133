export const words = {
  status: {
    PENDING: 'Pending',
    APPROVED: 'Approved',
    DENIED: 'Denied',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Expired',
  },
  overdue: 'Overdue',
  due: 'Due',
  waitingOnRequester: 'Information requested',
  nobodyCanAnswer: 'Nobody can answer',
  onTicket: 'Ticket #{{number}}',
  onBehalfOf: 'for {{name}}',
  actions: 'What you can do',
} as const;
