// A page of requests that was answered is kept, and read again only where its fingerprint has changed
// (src/request-reads/kept-pages.ts). Here the same people ask the same questions again and again while
// everything changes, and the executor has to say the same. It is asked by GET, which is never answered
// ahead of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askBy } from '../support/ask-by.ts';
import { happen } from './access/random-happenings.ts';
import { createQuestions, type Question } from './access/random-questions.ts';
import { people, startRandomWorld, type RandomWorld } from './access/random-world.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What is written anew of the rows that are kept: it is of who asks, or of the time. */
const ofMoment =
  /approvalRequest\(|ticket\(|overdue|viewerActions|ticket \{|user \{|counts|feedCursor/;

/** How often each has to be seen. */
const least = { sameRows: 15, sameAnswer: 15, other: 40, commands: 5 };

let random: RandomWorld;

beforeAll(async () => {
  random = await startRandomWorld(seed);
});
afterAll(() => random.world.test.close());

async function asked(name: string, question: Question, method: 'POST' | 'GET'): Promise<string> {
  const { world } = random;
  const token = await world.test.tokens.sign({ sub: world.id(name) }, 3600);
  return askBy(method, world.test.url, token, question);
}

test(
  'a page that is asked for again is what the executor says, whatever has changed',
  { timeout: 600_000 },
  async () => {
    const { choose, world, ahead } = random;
    const questions = createQuestions(choose);
    const { prisma } = world.test.db;
    const some = { select: { id: true }, take: 3, orderBy: { id: 'asc' } } as const;
    const requests = await prisma.approvalRequest.findMany(some);
    const tickets = await prisma.ticket.findMany(some);
    function page(isOfMoment: boolean, lacks = /^$/): Question {
      for (;;) {
        const each = questions.page(null);
        const { query } = each;
        if (ofMoment.test(query) === isOfMoment && !lacks.test(query)) return each;
      }
    }
    // Requests that were asked again are the executor's: some lists do not show that.
    const ofOthers = /previous|changes|askedAgain/;
    const lists = ['lea', 'nina', 'sofia', 'member', 'stranger'].flatMap((name) =>
      [page(true), page(true, ofOthers), page(false), page(false, ofOthers)].map((question) => ({
        name,
        question,
      })),
    );
    // The same of everybody: it is kept for all of them.
    const shared = [
      ...requests.map(({ id }) => questions.single(id)),
      ...tickets.map(({ id }) => questions.ticket(id, null)),
    ].flatMap((question) =>
      ['admin', 'lea', 'marc', 'paul', 'sofia'].map((name) => ({ name, question })),
    );
    const tally = { sameRows: 0, sameAnswer: 0, other: 0, commands: 0 };
    const isLacking = () =>
      Object.entries(least).some(([what, times]) => tally[what as keyof typeof least] < times);
    for (let round = 0; round < 100 || (round < 1_500 && isLacking()); round += 1) {
      const { name, question } = choose.one(choose.chance(0.6) ? lists : shared);
      for (let time = 0; time < 3; time += 1) {
        if (choose.chance(0.4) && (await happen(world, choose, people))) tally.commands += 1;
        const before = { ...ahead };
        const expected = await asked(name, question, 'GET');
        const got = await asked(name, question, 'POST');
        expect(got, `seed ${String(seed)}, ${name}: ${question.query}`).toBe(expected);
        tally.other += ahead.other - before.other;
        const of = ofMoment.test(question.query) ? 'sameRows' : 'sameAnswer';
        tally[of] += ahead.same - before.same;
      }
    }
    expect(isLacking(), `seed ${String(seed)}: ${JSON.stringify(tally)}`).toBe(false);
  },
);
