import { describe, expect, test } from 'vitest';
import { answeredMail } from '../../src/email/templates/answered.ts';
import { informationRequestedMail } from '../../src/email/templates/information-requested.ts';
import { answer, asked, locales, question, visible, inUtc } from './samples.ts';

const facts = {
  en: `Refund of €180 for order 4711

Requested by: Ana Ruiz
On behalf of: Tom Baker
Ticket: #1042 · Broken on arrival
Due: 24 November 2026 at 17:00\u00a0UTC`,
  fr: `Refund of €180 for order 4711

Demandée par\u00a0: Ana Ruiz
Au nom de\u00a0: Tom Baker
Ticket\u00a0: #1042 · Broken on arrival
Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC`,
};

describe('the mail with an approver’s question', () => {
  test('in English', () => {
    const { subject, text, html } = informationRequestedMail(inUtc('en'), question);
    expect(subject).toBe('More information needed: Refund of €180 for order 4711');
    expect(text).toBe(`Marie Petit asks for more information before deciding.

${facts.en}

> Which carrier was it?
> And when?

Answer:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because you made this request, or because it was made on your behalf.
`);
    expect(html).toContain('>Answer</a>');
  });

  test('in French', () => {
    const { subject, text, html } = informationRequestedMail(inUtc('fr'), question);
    expect(subject).toBe('Informations demandées\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Marie Petit demande plus d’informations avant de décider.

${facts.fr}

> Which carrier was it?
> And when?

Répondre\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce qu’elle a été faite en votre nom.
`);
    expect(html).toContain('>Répondre</a>');
  });
});

describe('the mail with the answer', () => {
  test('in English', () => {
    const { subject, text, html } = answeredMail(inUtc('en'), answer);
    expect(subject).toBe('Question answered: Refund of €180 for order 4711');
    expect(text).toBe(`Tom Baker answered the question about this request.

${facts.en}

> The usual one.
> On Monday.

Review request:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because your decision is needed. Opening the link decides nothing: you approve or deny on the page.
`);
    expect(html).toContain('>Review request</a>');
  });

  test('in French', () => {
    const { subject, text, html } = answeredMail(inUtc('fr'), answer);
    expect(subject).toBe('Réponse à la question\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Tom Baker a répondu à la question sur cette demande.

${facts.fr}

> The usual one.
> On Monday.

Examiner la demande\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que votre décision est attendue. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.
`);
    expect(html).toContain('>Examiner la demande</a>');
  });
});

describe.each(locales)('a question and its answer in %s', (locale) => {
  const heading = { en: 'Attachments:', fr: 'Pièces jointes\u00a0:' }[locale];

  test('show what is attached to them', () => {
    const attachments = asked.attachments!.slice(1);
    for (const { text, html } of [
      informationRequestedMail(inUtc(locale), { ...question, attachments }),
      answeredMail(inUtc(locale), { ...answer, attachments }),
    ]) {
      expect(text).toContain(`\n\n${heading}\n> Terms\n> http://terms.example/\n\n`);
      expect(html).toMatch(/<a [^>]*href="http:\/\/terms\.example\/"[^>]*>Terms<\/a>/);
    }
  });

  test('say nothing of what there is not', () => {
    const bare = { onBehalfOf: null, dueAt: null, attachments: [] };
    for (const { text, html } of [
      informationRequestedMail(inUtc(locale), { ...question, ...bare }),
      answeredMail(inUtc(locale), { ...answer, ...bare }),
    ]) {
      const nothing = /Due|Échéance|On behalf of|Au nom de|Attachments|Pièces jointes/;
      expect(text).not.toMatch(nothing);
      expect(visible(html)).not.toMatch(nothing);
    }
  });
});
