import { describe, expect, test } from 'vitest';
import { editedMail, type Change } from '../../src/email/templates/edited.ts';
import { edited, locales, visible, inUtc } from './samples.ts';

describe('the mail about a change', () => {
  test('in English', () => {
    const { subject, text } = editedMail(inUtc('en'), edited);
    expect(subject).toBe('Changed: Refund of €180 for order 4711');
    expect(text).toBe(`Ana Ruiz changed this request.

Refund of €180 for order 4711

On behalf of: Tom Baker
Ticket: #1042 · Broken on arrival
Due: 24 November 2026 at 17:00\u00a0UTC

What changed:
Amount: €150.00 → €180.00
Order: (nothing) → 4711
Reason: Late → (nothing)

Decisions made before no longer count; please answer again.

Review request:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because you are asked to decide on this request. Opening the link decides nothing: you approve or deny on the page.
`);
  });

  test('in French', () => {
    const { subject, text } = editedMail(inUtc('fr'), edited);
    expect(subject).toBe('Demande modifiée\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Ana Ruiz a modifié cette demande.

Refund of €180 for order 4711

Au nom de\u00a0: Tom Baker
Ticket\u00a0: #1042 · Broken on arrival
Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC

Ce qui a changé\u00a0:
Amount\u00a0: €150.00 → €180.00
Order\u00a0: (rien) → 4711
Reason\u00a0: Late → (rien)

Les décisions déjà prises ne comptent plus\u202f; merci de répondre à nouveau.

Examiner la demande\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que votre décision est demandée. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.
`);
  });

  test.each([
    ['en', 'Decisions made before still count.', 'no longer count'],
    ['fr', 'Les décisions déjà prises restent valables.', 'ne comptent plus'],
  ] as const)('says in %s that decisions stay', (locale, sentence, fell) => {
    const { text, html } = editedMail(inUtc(locale), { ...edited, decisionsFell: false });
    expect(text).toContain(`\n\n${sentence}\n\n`);
    expect(visible(html)).toContain(sentence);
    expect(text).not.toContain(fell);
    expect(html).not.toContain(fell);
  });

  test.each(locales)('has no heading without a change, in %s', (locale) => {
    const { text, html } = editedMail(inUtc(locale), { ...edited, changes: [] });
    expect(text).not.toMatch(/What changed|Ce qui a changé/);
    expect(html).not.toMatch(/What changed|Ce qui a changé|<ul/);
  });

  const changed = (locale: 'en' | 'fr', change: Change) => {
    const { text, html } = editedMail(inUtc(locale), { ...edited, changes: [change] });
    const [, line] = /(?:What changed:|Ce qui a changé\u00a0:)\n(.*)\n\n/.exec(text) ?? [];
    expect(visible(html)).toContain(line!.replaceAll('\u00a0', ' '));
    return line;
  };

  test.each([
    ['200 characters as they are', 'é'.repeat(200), 'é'.repeat(200)],
    ['201 shortened to 200', 'é'.repeat(201), `${'é'.repeat(199)}…`],
    ['no emoji cut in two', '🙂'.repeat(201), `${'🙂'.repeat(199)}…`],
    ['several lines as one', 'One.\r\n\r\nTwo.\u2028Three.', 'One. Two. Three.'],
    ['lines counted as one', 'a\r\n'.repeat(100), `${'a '.repeat(99)}a`],
  ])('has long texts short: %s', (_, long, short) => {
    expect(changed('en', { label: 'Note', from: long, to: 'x' })).toBe(`Note: ${short} → x`);
    expect(changed('fr', { label: 'Note', from: 'x', to: long })).toBe(`Note\u00a0: x → ${short}`);
  });

  test.each([
    ['en', 'subject', 'Subject: '],
    ['fr', 'subject', 'Objet\u00a0: '],
    ['en', 'message', 'Message: '],
    ['fr', 'message', 'Message\u00a0: '],
    ['en', 'attachments', 'Attachments: '],
    ['fr', 'attachments', 'Pièces jointes\u00a0: '],
    ['en', 'approvers', 'Approvers: '],
    ['fr', 'approvers', 'Approbateurs\u00a0: '],
    ['en', 'fields.subject', 'Label: '],
    ['fr', 'constructor', 'Label\u00a0: '],
  ] as const)('has its own words in %s for %s', (locale, field, label) => {
    expect(changed(locale, { field, label: 'Label', from: 'a', to: 'b' })).toBe(`${label}a → b`);
  });

  test.each([
    ['en', 'Due: 24 November 2026 at 17:00\u00a0UTC → (nothing)'],
    ['fr', 'Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC → (rien)'],
  ] as const)('writes due times in %s as the other mails do', (locale, line) => {
    const from = '2026-11-24T17:00:00.000Z';
    expect(changed(locale, { field: 'dueAt', label: 'Label', from, to: null })).toBe(line);
  });

  test('leaves what is no time as it is', () => {
    const change = { field: 'dueAt', label: 'Label', from: '2026-99-99T00:00:00Z', to: '24' };
    expect(changed('en', change)).toBe('Due: 2026-99-99T00:00:00Z → 24');
    const elsewhere = { label: 'Start', from: '2026-11-24T17:00:00Z', to: null };
    expect(changed('en', elsewhere)).toBe('Start: 2026-11-24T17:00:00Z → (nothing)');
  });
});
