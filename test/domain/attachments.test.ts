// Links with a title: what may be attached?
import { describe, expect, it } from 'vitest';
import { problemsOfAttachments } from '../../src/domain/attachments.ts';

const url = 'https://example.com/receipt.pdf';
const title = 'The receipt';
const wrongTitle = 'Give it a title of 1–200 characters in a line.';
const wrongUrl =
  'Give a whole link that begins with https:// or http://, without a password in it, of at most 2000 characters.';

it('0 to 20 of them', () => {
  const links = (count: number) => Array.from({ length: count }, () => ({ title, url }));
  expect(problemsOfAttachments([])).toEqual([]);
  expect(problemsOfAttachments(links(20))).toEqual([]);
  expect(problemsOfAttachments(links(21))).toEqual([
    { path: ['attachments'], message: 'Attach at most 20 links.' },
  ]);
});

describe('a title', () => {
  it.each(['a', 'é'.repeat(200), 'The receipt – 2025 📎', ' padded '])('may be %j', (good) => {
    expect(problemsOfAttachments([{ title: good, url }])).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['too long', 'x'.repeat(201)],
    ['two lines', 'a\nb'],
    ['a tab', 'a\tb'],
    ['a line separator', 'a\u2028b'],
    ['a zero byte', 'a\0b'],
    ['half a character', 'a\ud83d'],
  ])('may not be %s', (_what, bad) => {
    expect(problemsOfAttachments([{ title: bad, url }])).toEqual([
      { path: ['attachments', '0', 'title'], message: wrongTitle },
    ]);
  });
});

describe('a link', () => {
  it.each([
    'https://example.com',
    'http://localhost:8080/a?b=c#d',
    'HTTPS://EXAMPLE.COM/A',
    'https://exämple.com/ü',
    `https://example.com/${'x'.repeat(1_980)}`,
  ])('may be %s', (good) => {
    expect(problemsOfAttachments([{ title, url: good }])).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no link', 'receipt.pdf'],
    ['no scheme', '//example.com/a'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<b>hi</b>'],
    ['a file', 'file:///etc/passwd'],
    ['another scheme', 'ftp://example.com/a'],
    ['no host', 'https://'],
    ['a user in it', 'https://ana@example.com/'],
    ['a password in it', 'https://ana:secret@example.com/'],
    ['a password alone in it', 'https://:secret@example.com/'],
    ['a space in it', 'https://example.com/a b'],
    ['a space before it', ' https://example.com/'],
    ['a line end after it', 'https://example.com/\n'],
    ['half a character in it', 'https://example.com/\ud83d'],
    ['too long', `https://example.com/${'x'.repeat(1_981)}`],
  ])('may not be %s', (_what, bad) => {
    expect(problemsOfAttachments([{ title, url: bad }])).toEqual([
      { path: ['attachments', '0', 'url'], message: wrongUrl },
    ]);
  });
});

it('everything that is wrong is told at once, each in its place', () => {
  expect(
    problemsOfAttachments([
      { title, url },
      { title: '', url: 'x' },
      { title, url: 'y' },
    ]).map(({ path }) => path.join('.')),
  ).toEqual(['attachments.1.title', 'attachments.1.url', 'attachments.2.url']);
});
