// Equipment, leave and a new starter.
import type { DemoRequest } from '../demo-requests.ts';

export const workplaceRequests: readonly DemoRequest[] = [
  {
    ticket: 'second-monitor',
    by: 'nina',
    onBehalfOf: 'omar',
    approvers: ['paul'],
    subject: 'Second monitor for the Leeds planning desk, £189',
    message:
      'Omar plans the vans on one screen and keeps the map on his phone. 27-inch model from the catalogue, £189 including the arm.',
    daysAgo: 45.3,
    acts: [{ by: 'paul', act: 'approve', hoursLater: 8 }],
  },
  {
    ticket: 'barcode-scanner',
    by: 'lea',
    onBehalfOf: 'sofia',
    approvers: ['marc'],
    subject: "Achat d'une douchette de remplacement (214 €)",
    message:
      'La douchette du comptoir ne lit plus les codes-barres, les vendeurs saisissent tout à la main. Même modèle chez notre fournisseur : 214 € HT, livré sous 48 h.',
    daysAgo: 32.2,
    acts: [
      {
        by: 'nina',
        act: 'withdraw',
        reason: "Encore sous garantie : le fabricant l'échange gratuitement.",
        hoursLater: 21,
      },
    ],
  },
  {
    ticket: 'new-starter',
    by: 'lea',
    onBehalfOf: 'paul',
    approvers: ['marc'],
    subject: 'Laptop for Grace Whitfield, £1,180',
    message:
      'Standard 14-inch model with a dock, quote Q-5521 from our usual supplier, out of the sales equipment budget. Delivery takes five working days, so we need to order this week.',
    daysAgo: 9.5,
    acts: [
      {
        by: 'marc',
        act: 'approve',
        note: 'In budget. Use code SAL-04 on the order.',
        hoursLater: 6,
      },
    ],
  },
  {
    ticket: 'new-starter',
    by: 'lea',
    onBehalfOf: 'paul',
    approvers: ['admin', 'marc'],
    subject: 'CRM licence for Grace Whitfield, £62 a month',
    message:
      'All 25 sales licences are in use, so this is a 26th on the yearly contract: £62 a month until renewal.',
    daysAgo: 9.3,
    dueInDays: 2,
    acts: [
      {
        by: 'admin',
        act: 'approve',
        note: 'I checked, there is no unused seat to reclaim.',
        hoursLater: 28,
      },
      {
        by: 'paul',
        act: 'comment',
        body: "She starts next week and can't log calls without it.",
        hoursLater: 90,
      },
    ],
  },
  {
    ticket: 'unpaid-leave',
    by: 'nina',
    onBehalfOf: 'omar',
    approvers: ['admin', 'paul'],
    subject: 'Five days of unpaid leave for Omar Haddad',
    message:
      'Omar has used up his allowance and asks for five unpaid days to look after his father following an operation. Rashid would cover the depot.',
    daysAgo: 8.3,
    dueInDays: 3,
    acts: [
      { by: 'admin', act: 'approve', note: 'Unpaid leave is fine on our side.', hoursLater: 20 },
    ],
  },
  {
    ticket: 'new-starter',
    by: 'lea',
    onBehalfOf: 'paul',
    approvers: ['sofia'],
    subject: 'Add Grace Whitfield to the shared orders mailbox',
    message:
      'Sofia, you own this mailbox. Grace would answer the English messages with the rest of the sales team: read and send, no delete.',
    daysAgo: 4.9,
    acts: [],
  },
  {
    ticket: 'reception-headset',
    by: 'lea',
    onBehalfOf: 'nina',
    approvers: ['marc', 'sofia'],
    subject: "Casque antibruit pour l'accueil (129 €)",
    message:
      "Nina prend les appels à côté de l'atelier de démonstration et les clients se plaignent du bruit. Modèle filaire du catalogue, 129 €, à imputer sur le budget de la boutique de Lyon.",
    daysAgo: 2.7,
    acts: [{ by: 'marc', act: 'approve', note: 'Le budget le permet.', hoursLater: 17 }],
  },
];
