import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/domain/reply.ts';

const quote = '\n\nOn Tue, 10 Mar 2026 at 09:12, Assent <reply@assent.example> wrote:\n> approve\n';
const approve = (note: string | null = null) => ({ act: 'APPROVE', note });
const deny = (reason: string) => ({ act: 'DENY', reason });
const comment = (body: string) => ({ act: 'COMMENT', body });
const ask = (why: string) => ({ act: 'ASK_BACK', why });

describe('approvals', () => {
  test.each([
    ['approve', approve()],
    ['Approve', approve()],
    ['APPROVE', approve()],
    ['approved', approve()],
    ['Approved.', approve()],
    ['Approved!', approve()],
    ['Approve, thanks', approve()],
    ['Approved. Thank you!', approve()],
    ['approve please', approve()],
    ['*Approve*', approve()],
    ['"approve"', approve()],
    ['\n\n  approve  \n', approve()],
    ['approve\r\n', approve()],
    ['J’approuve', approve()],
    ["J'approuve", approve()],
    ['Approuvé', approve()],
    ['approuvee', approve()],
    ['Approuver, merci', approve()],
    ['approuve\u0301', approve()],
    [`approve${quote}`, approve()],
    [`Approve\n\nClear case.${quote}`, approve('Clear case.')],
    ['Approve\nGood work.\nGo on.', approve('Good work.\nGo on.')],
    ['Approve\n-- \nLéa Martin', approve()],
    ['Approve\n\nSent from my phone', approve()],
    ['Approuvé\n\nEnvoyé de mon téléphone', approve()],
    ['Approve\n\n-----Original Message-----\nFrom: Assent', approve()],
    ['Approve\n\nFrom: Assent <a@b.c>\nSent: Monday\ndeny', approve()],
    ['Approuvé\n\nDe : Assent\nEnvoyé : lundi', approve()],
    ['Approve\n________________\nFrom: Assent', approve()],
    [
      'Approve\n\nOn Tue, 10 Mar 2026 at 09:12, Assent for the shop <reply+0123@assent.example>\nwrote:\n\n> x',
      approve(),
    ],
    ['Approuvé\n\nLe mar. 10 mars 2026 à 09:12, Assent <a@b.c> a écrit :\n> x', approve()],
  ])('%j', (text, read) => {
    expect(readReply(text)).toEqual(read);
  });
});

describe('denials', () => {
  test.each([
    ['deny: too dear', deny('too dear')],
    ['Deny - too dear', deny('too dear')],
    ['Denied, it is too dear', deny('it is too dear')],
    ['deny\ntoo dear', deny('too dear')],
    ['Deny.\n\nToo dear.\nAsk again.', deny('Too dear.\nAsk again.')],
    ['Refusé : trop cher', deny('trop cher')],
    ['Je refuse : trop cher', deny('trop cher')],
    ['refuser\ntrop cher', deny('trop cher')],
    [`deny: too dear${quote}`, deny('too dear')],
    ['deny', ask('NO_REASON')],
    ['Denied.', ask('NO_REASON')],
    [`Refusé${quote}`, ask('NO_REASON')],
    ['deny\n-- \nLéa Martin', ask('NO_REASON')],
  ])('%j', (text, read) => {
    expect(readReply(text)).toEqual(read);
  });
});

describe('what is doubtful decides nothing', () => {
  test.each([
    ['Approve?', ask('DOUBTFUL')],
    ['approve if it is under 50 EUR', ask('DOUBTFUL')],
    ['Approved, but only this once', ask('DOUBTFUL')],
    ['approve or deny', ask('DOUBTFUL')],
    ['Approve deny', ask('DOUBTFUL')],
    ['approve\nWait, is that the right order?', ask('DOUBTFUL')],
    ['Approve\nNot before Monday.', ask('DOUBTFUL')],
    ['Approve\ndeny', ask('DOUBTFUL')],
    ['Approuvé, mais pas avant lundi', ask('DOUBTFUL')],
    ['Approuvé\nSauf si elle refuse.', ask('DOUBTFUL')],
    ['Approved by whom', ask('DOUBTFUL')],
    ['approve\u200bd', ask('DOUBTFUL')],
    ['deny?', ask('DOUBTFUL')],
    ['Denied if it is late', ask('DOUBTFUL')],
    ['refuse le devis', ask('DOUBTFUL')],
    ['', ask('EMPTY')],
    [' \n\n ', ask('EMPTY')],
    [quote, ask('EMPTY')],
    ['> approve', ask('EMPTY')],
    ['-- \nLéa', ask('EMPTY')],
  ])('%j', (text, read) => {
    expect(readReply(text)).toEqual(read);
  });
});

describe('everything else is a comment', () => {
  test.each([
    ['I approve', comment('I approve')],
    ['We should not approve this.', comment('We should not approve this.')],
    ['Not approved', comment('Not approved')],
    ['Yes', comment('Yes')],
    ['OK', comment('OK')],
    ['No', comment('No')],
    ['👍', comment('👍')],
    ['disapprove', comment('disapprove')],
    ['approval', comment('approval')],
    ['approves', comment('approves')],
    ['deny' + 'ing', comment('denying')],
    ['Hello,\n\napprove', comment('Hello,\n\napprove')],
    ['Bonjour\napprouvé', comment('Bonjour\napprouvé')],
    [`Which carrier was it?${quote}`, comment('Which carrier was it?')],
    ['One.\n\nTwo.\n', comment('One.\n\nTwo.')],
    ['аpprove', comment('аpprove')],
    ['From: me', comment('From: me')],
    ['On Monday it was fine.', comment('On Monday it was fine.')],
  ])('%j', (text, read) => {
    expect(readReply(text)).toEqual(read);
  });
});

test('the longest mail is read in a moment, whatever is in it', () => {
  for (const text of [
    'On '.repeat(300_000),
    '('.repeat(900_000),
    `approve\n${'a '.repeat(400_000)}`,
  ]) {
    expect(readReply(text).act).toMatch(/COMMENT|APPROVE|ASK_BACK/);
  }
});
