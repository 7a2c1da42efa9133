// Exceptions to the usual terms: credits, discounts, contracts, returns, delivery.
import type { DemoRequest } from '../demo-requests.ts';

export const commercialRequests: readonly DemoRequest[] = [
  {
    ticket: 'late-return',
    by: 'nina',
    onBehalfOf: 'paul',
    approvers: ['omar'],
    subject: 'Accept a late return of order 10398 (41 days)',
    message:
      'Grange Farm Shop kept the slicer boxed while their kitchen was being rebuilt and missed the 30-day limit by eleven days. It was never opened. They would take £560 of store credit rather than a refund.',
    daysAgo: 48.8,
    acts: [
      {
        by: 'omar',
        act: 'approve',
        note: 'OK if the seal is intact when it gets here.',
        hoursLater: 27,
      },
    ],
  },
  {
    ticket: 'discount-belvedere',
    by: 'marc',
    onBehalfOf: 'sofia',
    approvers: ['paul'],
    subject: "Remise de 18 % pour l'Hôtel Belvédère",
    message:
      "Devis D-3307 de 14 600 € pour l'équipement du bar. Le client a une offre concurrente et demande 18 %, alors que notre plafond est de 12 %.",
    daysAgo: 37.7,
    acts: [
      {
        by: 'sofia',
        act: 'comment',
        body: 'Le concurrent est à 12 100 €, livraison comprise.',
        hoursLater: 10,
      },
      {
        by: 'marc',
        act: 'withdraw',
        reason: 'Le client a signé à 12 % avec la livraison offerte.',
        hoursLater: 33,
      },
    ],
  },
  {
    ticket: 'credit-late-delivery',
    by: 'nina',
    onBehalfOf: 'paul',
    approvers: ['omar', 'marc'],
    subject: 'Goodwill credit of £120 for Harbour Street Bakery',
    message:
      'Order 10705 was delivered six days late, in the week they opened. Paul would like to give them £120 off their next invoice. They spend about £900 a month with us.',
    daysAgo: 35.4,
    acts: [
      {
        by: 'omar',
        act: 'approve',
        note: 'The delay was ours, the pallet was left behind in Leeds.',
        hoursLater: 4,
      },
      {
        by: 'nina',
        act: 'withdraw',
        reason: 'The customer took a free service visit instead of the credit.',
        hoursLater: 30,
      },
    ],
  },
  {
    ticket: 'contract-minimum-term',
    by: 'marc',
    onBehalfOf: 'paul',
    approvers: ['omar', 'admin'],
    subject: 'Drop the 12-month minimum from contract C-0418',
    message:
      "Peel & Sons would sign the maintenance contract (£95 a month, four machines) if they can leave with one month's notice. Paul thinks they would stay anyway.",
    daysAgo: 33.9,
    acts: [
      { by: 'omar', act: 'approve', hoursLater: 19 },
      {
        by: 'admin',
        act: 'deny',
        note: 'We spread the first visits over twelve months. I can live with six, not with one.',
        hoursLater: 26,
      },
    ],
  },
  {
    ticket: 'opened-machine',
    by: 'marc',
    onBehalfOf: 'sofia',
    approvers: ['omar', 'admin'],
    subject: "Reprise d'une machine déjà ouverte (commande 10566)",
    message:
      "Le client a déballé la machine et s'en est servi deux fois avant de constater qu'elle est trop haute pour son comptoir. Il demande un avoir de 890 €, moins 10 % de remise en état.",
    daysAgo: 30.3,
    acts: [
      {
        by: 'omar',
        act: 'approve',
        note: "D'accord si tous les accessoires reviennent.",
        hoursLater: 31,
      },
      { act: 'expire', hoursLater: 140 },
    ],
  },
  {
    ticket: 'credit-loyalty-discount',
    by: 'nina',
    onBehalfOf: 'sofia',
    approvers: ['marc'],
    subject: 'Avoir de 312,40 € sur la facture F-2291',
    message:
      "La cliente signale que la remise fidélité de 10 % n'apparaît pas sur la facture F-2291. Sofia demande un avoir de 312,40 € pour régulariser.",
    daysAgo: 29.1,
    acts: [
      {
        by: 'marc',
        act: 'deny',
        note: "Déjà déduite par l'avoir A-118 le mois dernier, j'ai joint la copie au ticket.",
        hoursLater: 26,
      },
    ],
  },
  {
    ticket: 'payment-terms',
    by: 'nina',
    onBehalfOf: 'paul',
    approvers: ['marc'],
    subject: '60-day payment terms for Lumen Cafés',
    message:
      'Lumen Cafés is opening three sites and asks for 60 days instead of 30 on its orders, about £8,000 a month. They have been with us for four years and paid late once.',
    daysAgo: 10.2,
    dueInDays: 4,
    acts: [
      {
        by: 'paul',
        act: 'comment',
        body: 'Happy to limit it to six months if that helps.',
        hoursLater: 70,
      },
    ],
  },
  {
    ticket: 'delivery-address',
    by: 'nina',
    onBehalfOf: 'sofia',
    approvers: ['omar'],
    subject: "Changement d'adresse après expédition (commande 10884)",
    message:
      "Le restaurant La Verrière a déménagé et la commande 10884 est partie à l'ancienne adresse. Le transporteur peut la dérouter vers Villeurbanne pour 38 €, à confirmer avant la mise en livraison.",
    daysAgo: 1.5,
    dueInDays: 1.2,
    acts: [
      {
        by: 'sofia',
        act: 'comment',
        body: "Le client peut aussi venir la chercher au dépôt si c'est plus simple.",
        hoursLater: 12,
      },
    ],
  },
];
