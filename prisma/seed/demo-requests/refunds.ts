// Money back to a customer.
import type { DemoRequest } from '../demo-requests.ts';

export const refundRequests: readonly DemoRequest[] = [
  {
    ticket: 'refund-damaged-grinder',
    by: 'marc',
    onBehalfOf: 'omar',
    approvers: ['paul'],
    subject: 'Refund £438.00 for order 10482',
    message:
      'The grinder in order 10482 reached Café Arden with a cracked hopper; the photos are on the ticket. The customer does not want a replacement. £438.00 back to the card used, the return is already booked.',
    kind: 'refund',
    fields: [
      { key: 'amount', value: { type: 'MONEY', amount: '438.00', currency: 'GBP' } },
      { key: 'reason', value: { type: 'CHOICE', choice: 'Damaged goods' } },
    ],
    daysAgo: 57.9,
    acts: [{ by: 'paul', act: 'approve', note: 'Photos are clear. Go ahead.', hoursLater: 5.5 }],
  },
  {
    ticket: 'refund-double-delivery',
    by: 'marc',
    onBehalfOf: 'sofia',
    approvers: ['omar'],
    subject: 'Remboursement de 1 149 € (commande 10517)',
    message:
      'La commande 10517 a été expédiée et facturée deux fois à la brasserie Le Quai. La seconde machine a été reprise par le transporteur (bordereau TR-88213). Merci de confirmer son retour en stock pour que je rembourse 1 149 €.',
    kind: 'refund',
    fields: [
      { key: 'amount', value: { type: 'MONEY', amount: '1149.00', currency: 'EUR' } },
      { key: 'reason', value: { type: 'CHOICE', choice: 'Delivery' } },
    ],
    daysAgo: 52.1,
    acts: [
      {
        by: 'omar',
        act: 'comment',
        body: 'Pas encore pointée, le camion arrive demain matin.',
        hoursLater: 6,
      },
      { by: 'omar', act: 'approve', note: 'Machine reçue, scellés intacts.', hoursLater: 21 },
    ],
  },
  {
    ticket: 'refund-short-delivery',
    by: 'marc',
    onBehalfOf: 'paul',
    approvers: ['omar'],
    subject: 'Full refund of £742.00 for order 10630',
    message:
      'The Tannery received nine of the twelve cartons of cups in order 10630 and is asking for the whole order back. The carrier has no trace of the other three. Do we refund in full?',
    daysAgo: 41,
    acts: [
      {
        by: 'omar',
        act: 'deny',
        note: 'Nine cartons were delivered and signed for. Refund the three missing ones, not the lot.',
        hoursLater: 16,
      },
    ],
  },
  {
    ticket: 'refund-short-delivery',
    by: 'marc',
    onBehalfOf: 'paul',
    approvers: ['omar', 'admin'],
    subject: 'Refund £185.50 for three missing cartons (order 10630)',
    message:
      "Second request after Omar's answer: three cartons out of twelve, so £185.50. I have spoken to the customer and they accept.",
    daysAgo: 39.6,
    acts: [
      { by: 'omar', act: 'approve', hoursLater: 3 },
      {
        by: 'admin',
        act: 'approve',
        note: 'Fine. Please claim it back from the carrier.',
        hoursLater: 20,
      },
    ],
  },
  {
    ticket: 'refund-charged-twice',
    by: 'lea',
    onBehalfOf: 'omar',
    approvers: ['marc', 'paul'],
    subject: 'Refund £1,264.00 taken twice on order 10811',
    message:
      'The payment page timed out and Mill Lane Hotel paid for order 10811 a second time. Both payments of £1,264.00 show as settled. They would like one of them back before their month end.',
    kind: 'refund',
    fields: [
      { key: 'amount', value: { type: 'MONEY', amount: '1264.00', currency: 'GBP' } },
      { key: 'reason', value: { type: 'CHOICE', choice: 'Charged twice' } },
    ],
    daysAgo: 11.8,
    dueInDays: 2,
    acts: [
      {
        by: 'marc',
        act: 'approve',
        note: 'Both payments are on the statement, references 77120 and 77121.',
        hoursLater: 7,
      },
      {
        by: 'lea',
        act: 'comment',
        body: 'The hotel called again this morning. Paul, could you have a look when you get a minute?',
        hoursLater: 92,
      },
    ],
  },
  {
    ticket: 'refund-cancelled-ovens',
    by: 'marc',
    onBehalfOf: 'omar',
    approvers: [],
    subject: 'Refund £2,380.00, order 10836 cancelled before dispatch',
    message:
      "Blackfriars Kitchen cancelled their two ovens the day after ordering and nothing has left the depot. Refunds above £1,000 need the sales manager's agreement.",
    kind: 'refund',
    fields: [
      { key: 'amount', value: { type: 'MONEY', amount: '2380.00', currency: 'GBP' } },
      { key: 'reason', value: { type: 'CHOICE', choice: 'Cancelled order' } },
    ],
    daysAgo: 5.7,
    dueInDays: 3,
    acts: [
      {
        by: 'paul',
        act: 'ask',
        body: 'Did they say why? I quoted this one myself and they were in a hurry.',
        hoursLater: 9,
      },
      {
        by: 'omar',
        act: 'comment',
        body: 'Their landlord refused the gas connection. They may come back for the electric model.',
        hoursLater: 16,
      },
    ],
  },
  {
    ticket: 'refund-return-shipping',
    by: 'nina',
    onBehalfOf: 'sofia',
    approvers: ['omar', 'marc'],
    subject: 'Remboursement de 86,90 € de frais de retour (commande 10859)',
    message:
      "Le client a renvoyé à ses frais un moulin livré en 110 V. L'erreur vient de notre préparation de commande. Il a fourni la facture du transporteur : 86,90 €.",
    kind: 'refund',
    fields: [
      { key: 'amount', value: { type: 'MONEY', amount: '86.90', currency: 'EUR' } },
      { key: 'reason', value: { type: 'CHOICE', choice: 'Delivery' } },
    ],
    daysAgo: 3.3,
    dueInDays: 4,
    acts: [
      {
        by: 'omar',
        act: 'approve',
        note: "Oui, l'erreur vient bien de l'entrepôt.",
        hoursLater: 20,
      },
    ],
  },
  {
    ticket: 'refund-installation-fee',
    by: 'marc',
    onBehalfOf: 'paul',
    approvers: ['omar'],
    subject: 'Refund the £150 installation fee on order 10872',
    message:
      'The engineer booked for Dock Road Diner did not turn up, and the owner had the dishwasher fitted by his own plumber. He wants the £150 installation fee back.',
    daysAgo: 2,
    acts: [
      {
        by: 'omar',
        act: 'ask',
        body: 'Which slot was booked? I have a job sheet signed there the same day and want to rule out a mix-up.',
        hoursLater: 14,
      },
    ],
  },
];
