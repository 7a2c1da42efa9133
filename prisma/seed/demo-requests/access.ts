// Accounts, licences and access rights.
import type { DemoRequest } from '../demo-requests.ts';

export const accessRequests: readonly DemoRequest[] = [
  {
    ticket: 'access-crm-warehouse',
    by: 'lea',
    onBehalfOf: 'omar',
    approvers: ['paul', 'admin'],
    subject: 'CRM read access for four warehouse staff',
    message:
      "Omar's team rings customers about delivery slots and has to ask sales for every phone number. Four accounts with read access to contacts and open orders, no export.",
    kind: 'access',
    fields: [{ key: 'software', value: { type: 'TEXT', text: 'CRM, read access' } }],
    daysAgo: 54.6,
    acts: [
      {
        by: 'paul',
        act: 'approve',
        note: 'Happy with that, as long as export stays off.',
        hoursLater: 3.5,
      },
      { by: 'admin', act: 'approve', hoursLater: 22 },
    ],
  },
  {
    ticket: 'access-accounting',
    by: 'lea',
    onBehalfOf: 'sofia',
    approvers: ['marc'],
    subject: 'Accès en lecture à la comptabilité pour la clôture',
    message:
      'Sofia prépare la clôture de la boutique de Lyon et a besoin de consulter les comptes 411 et 707 pendant trois semaines. Profil en lecture seule, sans accès à la paie.',
    kind: 'access',
    fields: [{ key: 'software', value: { type: 'TEXT', text: 'Comptabilité, lecture seule' } }],
    daysAgo: 44.2,
    acts: [
      {
        by: 'marc',
        act: 'ask',
        body: "Faut-il aussi les écritures de l'exercice précédent ?",
        hoursLater: 5,
      },
      {
        by: 'sofia',
        act: 'comment',
        body: "Oui, s'il te plaît, pour comparer les avoirs.",
        hoursLater: 17,
      },
      { by: 'marc', act: 'approve', note: "D'accord pour les deux exercices.", hoursLater: 2.5 },
    ],
  },
  {
    ticket: 'access-local-admin',
    by: 'nina',
    onBehalfOf: 'omar',
    approvers: ['lea'],
    subject: 'Local administrator rights on laptop LT-0231',
    message:
      'Omar updates the label printer driver about once a month and has to call us each time. He asks for permanent administrator rights on LT-0231.',
    daysAgo: 38.8,
    acts: [
      {
        by: 'lea',
        act: 'deny',
        note: 'No permanent admin rights on laptops. I have packaged the driver, it now updates by itself.',
        hoursLater: 25,
      },
    ],
  },
  {
    ticket: 'access-stocktake',
    by: 'lea',
    onBehalfOf: 'sofia',
    approvers: ['omar'],
    subject: "Compte temporaire pour l'inventaire (société Inventis)",
    message:
      "Deux personnes d'Inventis viennent compter le stock de Lyon pendant trois jours. Il leur faut un compte limité au module d'inventaire, désactivé le soir du troisième jour.",
    daysAgo: 27.5,
    acts: [
      {
        by: 'sofia',
        act: 'comment',
        body: "L'inventaire commence après-demain, peux-tu regarder avant ?",
        hoursLater: 50,
      },
      { act: 'expire', hoursLater: 46 },
    ],
  },
  {
    ticket: 'access-reporting',
    by: 'nina',
    onBehalfOf: 'omar',
    approvers: ['paul', 'lea'],
    subject: 'Reporting licence for the monthly stock report',
    message:
      'Omar builds the stock report by hand from three exports and it takes him a full day. A reporting licence is £9.40 a month.',
    kind: 'access',
    fields: [{ key: 'software', value: { type: 'TEXT', text: 'Reporting licence' } }],
    daysAgo: 6.9,
    dueInDays: 6,
    acts: [
      {
        by: 'paul',
        act: 'approve',
        note: 'Worth it, I use that report every month.',
        hoursLater: 24,
      },
    ],
  },
  {
    ticket: 'access-price-folder',
    by: 'lea',
    onBehalfOf: 'sofia',
    approvers: ['marc'],
    subject: 'Accès en écriture au dossier « Tarifs revendeurs »',
    message:
      "Sofia doit mettre à jour la grille des pièces détachées deux fois par mois. Aujourd'hui elle l'envoie par courriel et c'est Marc qui la dépose.",
    daysAgo: 4.7,
    acts: [
      {
        by: 'marc',
        act: 'ask',
        body: 'Juste la grille des pièces ou tout le dossier ? Les remises par client y sont aussi.',
        hoursLater: 22,
      },
    ],
  },
  {
    ticket: 'access-order-database',
    by: 'admin',
    onBehalfOf: 'marc',
    approvers: ['lea', 'paul'],
    subject: 'Read-only access to the order database',
    message:
      'Marc needs order lines and purchase prices for the last two years to review margins by product family. Reporting copy only, for 30 days.',
    daysAgo: 3.9,
    dueInDays: 7,
    acts: [
      {
        by: 'marc',
        act: 'comment',
        body: 'The review is due at the end of the month. A one-off export would do for a start.',
        hoursLater: 19,
      },
    ],
  },
];
