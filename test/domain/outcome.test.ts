// When is a step approved? As soon as its rule is met. Denied? As soon as it can no longer be met.
import { describe, expect, it } from 'vitest';
import {
  approvalsNeeded,
  stepOutcome,
  type ApprovalRule,
  type DecisionOutcome,
  type Vote,
} from '../../src/domain/outcome.ts';

// One letter for each assignment.
function voteOf(letter: string): Vote {
  if (letter === 'y') return 'APPROVED';
  return letter === 'n' ? 'DENIED' : null;
}

type Row = [votes: string, outcome: DecisionOutcome | 'open'];

function outcomes(rule: ApprovalRule, atLeast: number | null, rows: Row[]): Row[] {
  return rows.map(([votes]) => {
    const outcome = stepOutcome(rule, atLeast, Array.from(votes, voteOf));
    return [votes, outcome ?? 'open'];
  });
}

describe('when is a step approved? (y approves, n denies, . has not answered)', () => {
  it('ALL: when everyone approved; one denial denies it', () => {
    const table: Row[] = [
      ['.', 'open'],
      ['y', 'APPROVED'],
      ['n', 'DENIED'],
      ['..', 'open'],
      ['y.', 'open'],
      ['.y', 'open'],
      ['n.', 'DENIED'],
      ['yy', 'APPROVED'],
      ['yn', 'DENIED'],
      ['yy.', 'open'],
      ['y.n', 'DENIED'],
      ['yyy', 'APPROVED'],
      ['nnn', 'DENIED'],
    ];
    expect(outcomes('ALL', null, table)).toEqual(table);
  });

  it('ANY: when one approved; only the last denial denies it', () => {
    const table: Row[] = [
      ['.', 'open'],
      ['y', 'APPROVED'],
      ['n', 'DENIED'],
      ['..', 'open'],
      ['y.', 'APPROVED'],
      ['n.', 'open'],
      ['nn.', 'open'],
      ['nny', 'APPROVED'],
      ['nnn', 'DENIED'],
      // Everyone may have answered before the rule was looked at.
      ['yn', 'APPROVED'],
    ];
    expect(outcomes('ANY', null, table)).toEqual(table);
  });

  it('AT_LEAST 2: when two approved; denied when two can no longer be reached', () => {
    const table: Row[] = [
      ['...', 'open'],
      ['y..', 'open'],
      ['n..', 'open'],
      ['yn.', 'open'],
      ['yy.', 'APPROVED'],
      ['yyn', 'APPROVED'],
      ['yny', 'APPROVED'],
      ['nn.', 'DENIED'],
      ['ynn', 'DENIED'],
      ['nn..', 'open'],
      ['nny.', 'open'],
      ['nnn.', 'DENIED'],
      ['yyyy', 'APPROVED'],
      ['..', 'open'],
      ['n.', 'DENIED'],
    ];
    expect(outcomes('AT_LEAST', 2, table)).toEqual(table);
  });

  it('AT_LEAST 1 is ANY, and AT_LEAST as many as there are is ALL', () => {
    const anyOfThree = ['...', 'n..', 'nn.', 'nnn', 'y..', 'ny.', 'nny'];
    for (const votes of anyOfThree.map((row): Row => [row, 'open'])) {
      expect(outcomes('AT_LEAST', 1, [votes])).toEqual(outcomes('ANY', null, [votes]));
      expect(outcomes('AT_LEAST', 3, [votes])).toEqual(outcomes('ALL', null, [votes]));
    }
  });

  it('AT_LEAST without a number asks for everyone, the safe side', () => {
    const table: Row[] = [
      ['y.', 'open'],
      ['yy', 'APPROVED'],
      ['n.', 'DENIED'],
    ];
    expect(outcomes('AT_LEAST', null, table)).toEqual(table);
  });

  it('AT_LEAST more than there are people can never be met, so it is denied, not open', () => {
    const table: Row[] = [
      ['.', 'DENIED'],
      ['..', 'DENIED'],
      ['yy', 'DENIED'],
      ['...', 'open'],
    ];
    expect(outcomes('AT_LEAST', 3, table)).toEqual(table);
  });

  it('ANY of nobody can never be met', () => {
    expect(outcomes('ANY', null, [['', 'open']])).toEqual([['', 'DENIED']]);
  });
});

describe('how many approvals does a step need?', () => {
  it.each([
    { rule: 'ANY', atLeast: null, of: 5, needed: 1 },
    { rule: 'ANY', atLeast: 3, of: 5, needed: 1 },
    { rule: 'ALL', atLeast: null, of: 5, needed: 5 },
    { rule: 'ALL', atLeast: 3, of: 5, needed: 5 },
    { rule: 'AT_LEAST', atLeast: 3, of: 5, needed: 3 },
    { rule: 'AT_LEAST', atLeast: null, of: 5, needed: 5 },
  ] as const)('$rule ($atLeast) of $of: $needed', ({ rule, atLeast, of, needed }) => {
    expect(approvalsNeeded(rule, atLeast, of)).toBe(needed);
  });
});
