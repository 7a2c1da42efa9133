export const words = {
  navigation: {
    title: 'Portal',
    assigned: 'Assigned to you',
    submitted: 'Asked for you',
    waiting: 'waiting for you',
  },
  total_one: '{{number}} request',
  total_other: '{{number}} requests',
  assigned: {
    title: 'Assigned to you',
    lead: 'Requests that somebody asks you to decide.',
    waiting: 'Waiting for your answer',
    others: 'Everything else',
    empty: 'Nothing waits for you',
    emptyText: 'When somebody asks for your decision, you get an e-mail, and it appears here.',
  },
  submitted: {
    title: 'Asked for you',
    lead: 'What our team asked on your behalf, and how it stands.',
    open: 'Open',
    settled: 'Settled',
    empty: 'Nothing has been asked for you',
    emptyText: 'When somebody asks for an approval on your behalf, you can follow it here.',
    noneOpen: 'Nothing is open',
    noneOpenText: 'Everything that was asked for you is settled.',
  },
  card: {
    asked: 'Asked by {{creator}}, for {{beneficiary}}',
    askedForYou: 'Asked by {{creator}}, for you',
    due: 'Answer due',
    yourInformation: 'Information from you is needed',
    answered: 'You have answered',
  },
  request: {
    back: 'Back to the list',
  },
  news: {
    asked: 'Your decision is asked: {{subject}}',
    created: 'Asked for you: {{subject}}',
    informationRequested: 'Information from you is needed: {{subject}}',
    settled: '{{status}}: {{subject}}',
  },
} as const;
