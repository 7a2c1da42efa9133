import { describe, expect, test } from 'vitest';
import { unanswerableMail } from '../../src/email/templates/unanswerable.ts';
import { locales, request, inUtc } from './samples.ts';

describe('the mail about a request that nobody can answer', () => {
  test('in English', () => {
    const { subject, text } = unanswerableMail(inUtc('en'), request);
    expect(subject).toBe('Nobody can answer: Refund of €180 for order 4711');
    expect(text).toBe(`Nobody can answer this request at its current step any more.

Refund of €180 for order 4711

Requested by: Ana Ruiz
On behalf of: Tom Baker
Ticket: #1042 · Broken on arrival
Due: 24 November 2026 at 17:00\u00a0UTC

The people who were asked have left, or a group that was asked is empty.

You can reassign it to someone who can answer, withdraw the request, or add someone to the group.

View request:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because you made this request, or because you are an administrator.
`);
  });

  test('in French', () => {
    const { subject, text } = unanswerableMail(inUtc('fr'), request);
    expect(subject).toBe('Personne ne peut répondre\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Plus personne ne peut répondre à cette demande à son étape actuelle.

Refund of €180 for order 4711

Demandée par\u00a0: Ana Ruiz
Au nom de\u00a0: Tom Baker
Ticket\u00a0: #1042 · Broken on arrival
Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC

Les personnes sollicitées ne sont plus là, ou un groupe sollicité ne compte plus aucun membre.

Vous pouvez la réattribuer à une personne en mesure de répondre, retirer la demande, ou ajouter quelqu’un au groupe.

Voir la demande\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce que vous êtes administrateur ou administratrice.
`);
  });

  test.each(locales)('says nothing of a date or a beneficiary that there is not: %s', (locale) => {
    const bare = { ...request, onBehalfOf: null, dueAt: null };
    const { text, html } = unanswerableMail(inUtc(locale), bare);
    expect(text).not.toMatch(/Due|Échéance|On behalf of|Au nom de/);
    expect(html).not.toMatch(/Due|Échéance|On behalf of|Au nom de/);
  });
});
