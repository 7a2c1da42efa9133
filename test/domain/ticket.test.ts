// Which tickets an agent may access (rule 1), and where a ticket may go (rule 8).
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import {
  checkTransition,
  isOpen,
  mayAccessTicket,
  ticketMoves,
  type TicketStatus,
} from '../../src/domain/ticket.ts';
import { anAdmin, anAgent, anEndUser } from './cast.ts';
import { aTicket } from './factories.ts';

const statuses = Object.keys(ticketMoves) as TicketStatus[];

describe('who may access a ticket', () => {
  const inGroup = { groupIds: ['support'] };
  type Row = [who: string, actor: Actor, theirs: boolean, group: boolean, noGroup: boolean];
  it.each<Row>([
    //                                     it is: theirs  of group support  of no group
    ['an administrator', anAdmin('ida'), true, true, true],
    ['an agent: ALL', anAgent('ida', { ticketAccess: 'ALL' }), true, true, true],
    ['an agent: GROUPS', anAgent('ida', { ticketAccess: 'GROUPS', ...inGroup }), true, true, false],
    [
      'an agent: GROUPS, without one',
      anAgent('ida', { ticketAccess: 'GROUPS' }),
      true,
      false,
      false,
    ],
    ['an agent: ASSIGNED', anAgent('ida', inGroup), true, false, false],
    ['an end user', { ...anEndUser('ida'), ...inGroup }, false, false, false],
  ])('%s', (_who, actor, theirs, group, noGroup) => {
    expect([
      mayAccessTicket(actor, aTicket({ assigneeId: 'ida', groupId: 'sales' })),
      mayAccessTicket(actor, aTicket({ assigneeId: 'tess', groupId: 'support' })),
      mayAccessTicket(actor, aTicket({ assigneeId: null, groupId: null })),
    ]).toEqual([theirs, group, noGroup]);
  });
});

describe('where a ticket may go', () => {
  function reachableFrom(start: TicketStatus): Set<TicketStatus> {
    const reached = new Set<TicketStatus>();
    const queue = [...ticketMoves[start]];
    for (let status = queue.pop(); status; status = queue.pop()) {
      if (reached.has(status)) continue;
      reached.add(status);
      queue.push(...ticketMoves[status]);
    }
    return reached;
  }

  it('a new one may become anything, and nothing becomes new again', () => {
    expect(reachableFrom('NEW')).toEqual(new Set(['OPEN', 'PENDING', 'SOLVED', 'CLOSED']));
  });

  it('none is stuck: every one can still be closed, and CLOSED is final', () => {
    const stuck = statuses.filter((status) => !reachableFrom(status).has('CLOSED'));
    expect(stuck).toEqual(['CLOSED']);
    expect(ticketMoves.CLOSED).toEqual([]);
  });

  it('only solved and closed ones are done with', () => {
    expect(statuses.filter(isOpen)).toEqual(['NEW', 'OPEN', 'PENDING']);
  });
});

describe('may this ticket go there?', () => {
  // In each row: to NEW, OPEN, PENDING, SOLVED, CLOSED.
  const no = 'ILLEGAL_TRANSITION';
  const held = 'PENDING_APPROVALS';
  const answers = (pendingRequests: number) =>
    Object.fromEntries(
      statuses.map((from) => [
        from,
        statuses.map((to) => checkTransition(from, to, pendingRequests) ?? 'yes'),
      ]),
    );

  it('without a pending request: along the moves', () => {
    expect(answers(0)).toEqual({
      NEW: ['yes', 'yes', 'yes', 'yes', 'yes'],
      OPEN: [no, 'yes', 'yes', 'yes', 'yes'],
      PENDING: [no, 'yes', 'yes', 'yes', 'yes'],
      SOLVED: [no, 'yes', 'yes', 'yes', 'yes'],
      CLOSED: [no, no, no, no, 'yes'],
    });
  });

  it.each([1, 2])('with %i pending: along the moves, but not to SOLVED or CLOSED', (pending) => {
    expect(answers(pending)).toEqual({
      NEW: ['yes', 'yes', 'yes', held, held],
      OPEN: [no, 'yes', 'yes', held, held],
      PENDING: [no, 'yes', 'yes', held, held],
      SOLVED: [no, 'yes', 'yes', 'yes', held],
      CLOSED: [no, no, no, no, 'yes'],
    });
  });
});
