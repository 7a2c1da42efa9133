// Requests, pages of them, tickets with theirs, and what is the viewer's own are answered ahead of the
// executor (src/request-reads), over HTTP and WebSocket. Here the executor, which reads through Prisma, has
// to say the same: for all kinds of people, random requests and random selections, after random commands.
// It is asked by GET, which is never answered ahead.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askBy } from '../support/ask-by.ts';
import { ask } from './access/ask.ts';
import { happen } from './access/random-happenings.ts';
import { people, startRandomWorld, type RandomWorld } from './access/random-world.ts';
import { createQuestions, type Question } from './access/random-questions.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What has to have been shown ahead of the executor, in some answers. */
const parts = [
  ...[
    '"body":',
    '"decidedAt":"',
    '"outcome":"',
    '"assignee":{',
    '"escalatedTo":{',
    '"allowed":true',
  ],
  ...['"policy":{', '"attachments":[{', '"escalateTo":{', '"ticket":{', '"forUser":{', '"from":{'],
  ...['"forAssignee":{', '"reminder":"', '"changes":[{', '"answeredAs":"', '"text":"'],
  ...['"awaitingYou":', '"unreadNotifications":', '"feedCursor":"', '"locale":"'],
  ...['"reason":"', '"type":"', '"actor":{', '"waitingSince":"', '"hasNextPage":true'],
];

/** How often each has to be seen; those who stand in for somebody are answered by the executor. */
const least = {
  commands: 6,
  lists: 31,
  awaiting: 3,
  single: 16,
  own: 8,
  tickets: 12,
  panels: 5,
  sockets: 30,
};

let random: RandomWorld;

beforeAll(async () => {
  random = await startRandomWorld(seed);
});
afterAll(() => random.world.test.close());

async function asked(name: string, question: Question, method: 'POST' | 'GET') {
  const { world } = random;
  const token = await world.test.tokens.sign({ sub: world.id(name) }, 3600);
  const { url, statements } = world.test;
  const before = statements.length;
  const text = await askBy(method, url, token, question);
  return { text, byPrisma: statements.length > before };
}

test(
  'say what the executor says, for everybody, after anything',
  { timeout: 600_000 },
  async () => {
    const { choose, world } = random;
    const { prisma } = world.test.db;
    const requests = await prisma.approvalRequest.findMany({
      ...{ select: { id: true }, orderBy: { id: 'asc' } },
    });
    const tickets = await prisma.ticket.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
    const questions = createQuestions(choose);
    const tally = {
      commands: 0,
      lists: 0,
      awaiting: 0,
      single: 0,
      own: 0,
      tickets: 0,
      panels: 0,
      sockets: 0,
    };
    const kinds = [
      ...(['lists', 'lists', 'lists', 'lists', 'lists'] as const),
      ...(['single', 'single', 'own', 'tickets', 'tickets'] as const),
    ];
    const shown = new Map<string, number>();
    const cursors = new Map<string, string>();
    // Some parts are rare: what has not been there often enough by then is waited for.
    const lacking = () => [
      ...(Object.keys(least) as (keyof typeof least)[]).filter((of) => tally[of] < least[of]),
      ...parts.filter((part) => (shown.get(part) ?? 0) < 3),
    ];
    for (let round = 0; round < 240 || (round < 3_000 && lacking().length > 0); round += 1) {
      if (round % 2 === 0 && (await happen(world, choose, people))) tally.commands += 1;
      const name = choose.one(people);
      const kind = choose.one(kinds);
      const cursor = choose.sometimes(0.5, cursors.get(name) ?? null);
      const question = {
        lists: () => questions.page(cursor),
        single: () => questions.single(choose.one(requests).id),
        own: () => questions.own(),
        tickets: () => questions.ticket(choose.one(tickets).id, cursor),
      }[kind]();
      const expected = await asked(name, question, 'GET');
      const got = await asked(name, question, 'POST');
      const what = `seed ${String(seed)}, ${name}: ${JSON.stringify(question)}`;
      expect(got.text, what).toBe(expected.text);
      expect(expected.byPrisma).toBe(true);
      if (got.byPrisma) continue;
      tally[kind] += 1;
      if (choose.chance(0.3)) {
        const before = random.ahead.statements;
        const [answer] = await ask(await world.asker(name), 'WebSocket', question);
        expect(JSON.stringify(answer), what).toBe(expected.text);
        if (random.ahead.statements > before) tally.sockets += 1;
      }
      if (kind === 'tickets' && got.text.includes('"nodes":[{')) tally.panels += 1;
      const isFound = !got.text.includes('"totalCount":0');
      if (isFound && question.query.includes('awaitingViewer')) tally.awaiting += 1;
      for (const part of parts) {
        if (got.text.includes(part)) shown.set(part, (shown.get(part) ?? 0) + 1);
      }
      // Of the list itself: those of a request's own pages come before it.
      const [, next] = /"endCursor":"([^"]+)"\}\}\}\}\}$/.exec(got.text) ?? [];
      if (kind === 'lists' && next !== undefined) cursors.set(name, next);
    }
    expect(lacking()).toEqual([]);
  },
);
