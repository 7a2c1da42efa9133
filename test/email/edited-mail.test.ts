import { describe, expect, test } from 'vitest';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { editedMail, type Change } from '../../src/email/templates/edited.ts';
import { edited, locales, visible, inUtc } from './samples.ts';

describe('the mail about a change', () => {
  test.each([
    ['en', 'Decisions made before still count.', 'no longer count'],
    ['fr', 'Les décisions déjà prises restent valables.', 'ne comptent plus'],
  ] as const)('says in %s that decisions stay', async (locale, sentence, fell) => {
    const letter = editedMail(inUtc(locale), { ...edited, decisionsFell: false });
    const { text, html } = renderLetter(letter);
    expect(text).toContain(`\n\n${sentence}\n\n`);
    expect(visible(html)).toContain(sentence);
    expect(text).not.toContain(fell);
    expect(html).not.toContain(fell);
  });

  test.each(locales)('has no heading without a change, in %s', async (locale) => {
    const letter = editedMail(inUtc(locale), { ...edited, changes: [] });
    const { text, html } = renderLetter(letter);
    expect(text).not.toMatch(/What changed|Ce qui a changé/);
    expect(html).not.toMatch(/What changed|Ce qui a changé|<ul/);
  });

  const changed = async (locale: 'en' | 'fr', change: Change) => {
    const letter = editedMail(inUtc(locale), { ...edited, changes: [change] });
    const { text, html } = renderLetter(letter);
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
  ])('has long texts short: %s', async (_, long, short) => {
    expect(await changed('en', { label: 'Note', from: long, to: 'x' })).toBe(`Note: ${short} → x`);
    expect(await changed('fr', { label: 'Note', from: 'x', to: long })).toBe(
      `Note\u00a0: x → ${short}`,
    );
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
  ] as const)('has its own words in %s for %s', async (locale, field, label) => {
    expect(await changed(locale, { field, label: 'Label', from: 'a', to: 'b' })).toBe(
      `${label}a → b`,
    );
  });

  test.each([
    ['en', 'Due: 24 November 2026 at 17:00\u00a0UTC → (nothing)'],
    ['fr', 'Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC → (rien)'],
  ] as const)('writes due times in %s as the other mails do', async (locale, line) => {
    const from = '2026-11-24T17:00:00.000Z';
    expect(await changed(locale, { field: 'dueAt', label: 'Label', from, to: null })).toBe(line);
  });

  test('leaves what is no time as it is', async () => {
    const change = { field: 'dueAt', label: 'Label', from: '2026-99-99T00:00:00Z', to: '24' };
    expect(await changed('en', change)).toBe('Due: 2026-99-99T00:00:00Z → 24');
    const elsewhere = { label: 'Start', from: '2026-11-24T17:00:00Z', to: null };
    expect(await changed('en', elsewhere)).toBe('Start: 2026-11-24T17:00:00Z → (nothing)');
  });
});
