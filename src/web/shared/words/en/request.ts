export const words = {
  status: {
    PENDING: 'Pending',
    APPROVED: 'Approved',
    DENIED: 'Denied',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Expired',
  },
  overdue: 'Overdue',
  due: 'Due {{when}}',
  waitingOnRequester: 'Information requested',
  nobodyCanAnswer: 'Nobody can answer',
  onTicket: 'Ticket #{{number}}',
  askedBy: 'Asked by {{name}}',
  onBehalfOf: 'for {{name}}',
} as const;
