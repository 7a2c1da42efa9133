import { describe, expect, test } from 'vitest';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { assignedMail, type WhyYou } from '../../src/email/templates/assigned.ts';
import { asked, locales, url, visible, inUtc } from './samples.ts';

describe('the mail to an approver', () => {
  test.each(locales)('says nothing of what there is not, in %s', async (locale) => {
    const bare = { ...asked, onBehalfOf: null, dueAt: null, fields: [], attachments: [] };
    const mail = renderLetter(assignedMail(inUtc(locale), bare));
    expect(mail.text).not.toMatch(/Due|Échéance|On behalf of|Au nom de|Attachments|Pièces jointes/);
    expect(visible(mail.html)).not.toMatch(/Due|Échéance|behalf|Au nom|Attachments|Pièces/);
    expect(mail.html).not.toContain('<ul');
    // Leaving them out says the same.
    const left = { attachments: undefined, why: undefined };
    expect(renderLetter(assignedMail(inUtc(locale), { ...bare, ...left }))).toEqual(mail);
  });

  test('links what is attached by its title, and shows where it leads', async () => {
    const { html } = renderLetter(assignedMail(inUtc('en'), asked));
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/files\.example\/photo\.jpg\?a=1&amp;b=2"[^>]*>Photo of the parcel<\/a>/,
    );
    expect(html).toMatch(/<a [^>]*href="http:\/\/terms\.example\/"[^>]*>Terms<\/a>/);
    expect(visible(html)).toContain(
      'Attachments: Photo of the parcel https://files.example/photo.jpg?a=1&b=2 Terms http://terms.example/',
    );
  });

  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc', ''])(
    'never links what is no web page: %j',
    async (bad) => {
      const attachments = [{ title: 'Photo', url: bad }];
      const { html, text } = renderLetter(assignedMail(inUtc('en'), { ...asked, attachments }));
      expect(html.match(/href="[^"]*"/g)).toEqual([`href="${url}"`, `href="${url}"`]);
      expect(visible(html)).toContain(`Photo ${bad.trim()}`);
      expect(text).toContain(`> Photo\n> ${bad.trim()}`);
    },
  );

  test.each([
    [
      'en',
      { group: 'Finance' },
      'You are asked as a member of the group Finance: the answer of any one member is enough.',
    ],
    [
      'fr',
      { group: 'Finance' },
      'Vous recevez cette demande en tant que membre du groupe Finance\u00a0: la réponse d’un seul membre suffit.',
    ],
    [
      'en',
      { standInFor: 'Marie Petit' },
      'You are asked because you stand in for Marie Petit, who is away.',
    ],
    [
      'fr',
      { standInFor: 'Marie Petit' },
      'Vous recevez cette demande parce que vous remplacez Marie Petit pendant son absence.',
    ],
    [
      'en',
      { reassignedBy: 'Li Wei', reason: 'You know\nthe order.' },
      'Li Wei handed this request on to you:\n> You know\n> the order.',
    ],
    [
      'fr',
      { reassignedBy: 'Li Wei', reason: 'You know\nthe order.' },
      'Li Wei vous a transmis cette demande\u00a0:\n> You know\n> the order.',
    ],
    ['en', { reassignedBy: 'Li Wei', reason: null }, 'Li Wei handed this request on to you.'],
    ['fr', { reassignedBy: 'Li Wei', reason: null }, 'Li Wei vous a transmis cette demande.'],
    [
      'en',
      { escalated: true },
      'This request came to you because it was not answered in time, or because nobody else could answer it.',
    ],
    [
      'fr',
      { escalated: true },
      'Cette demande vous parvient parce qu’elle n’a pas reçu de réponse à temps, ou parce que personne d’autre ne pouvait y répondre.',
    ],
  ] satisfies ['en' | 'fr', WhyYou, string][])(
    'says why: in %s, %j',
    async (locale, why, sentence) => {
      const direct = renderLetter(assignedMail(inUtc(locale), asked));
      const mail = renderLetter(assignedMail(inUtc(locale), { ...asked, why }));
      expect(mail.subject).toBe(direct.subject);
      // Nothing else is different.
      expect(mail.text.split(`${sentence}\n\n`).join('')).toBe(direct.text);
      expect(mail.text).toContain(`> http://terms.example/\n\n${sentence}\n\n`);
      expect(visible(mail.html)).toContain(
        sentence.replaceAll('\n> ', ' ').replaceAll('\u00a0', ' '),
      );
    },
  );
});
